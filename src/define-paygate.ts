import type { MethodId } from "./domain/methods"

/** One merchant account at the gateway. */
export interface PaygateAccountOptions {
  /** Your own name for it; part of the notify address, so keep it. */
  readonly id: string
  /** `cockpit`, `paygate`, or the base URL of any server that speaks the protocol. */
  readonly gateway: "cockpit" | "paygate" | (string & {})
  readonly merchantId: string | undefined
  readonly encryption: {
    readonly key: string | undefined
    /** The key before the last change, still accepted for incoming messages. */
    readonly previousKey?: string
    /** `blowfish` unless the gateway's support switched the account to AES. */
    readonly cipher?: "blowfish" | "aes"
  }
  readonly hmacKey: string | undefined
  readonly previousHmacKey?: string
  /** Charset of the requests, ISO-8859-1 unless support told you otherwise. */
  readonly charset?: "iso-8859-1" | "utf-8"
  /** File names of endpoints that differ for this account. */
  readonly endpoints?: Readonly<Record<string, string>>
  /** A four-digit result to simulate (`0000` pays): nobody is charged. */
  readonly simulate?: string
  /** Sent as `EtiID` with every new payment, for the gateway's support; undocumented. */
  readonly etiId?: string
  /** TransID of captures, reversals and credits: the payment's own (default), or a new one. */
  readonly followUpTransId?: "payment" | "new"
  /** `false` only when the gateway's support confirmed that this account's notices carry no MAC. */
  readonly macRequired?: boolean
  /** TWINT is set up for Sale: payments are captured at once. */
  readonly twintSale?: boolean
  /** Serve these currencies only. */
  readonly currencies?: readonly string[]
  /** Serve these methods only. */
  readonly methods?: readonly MethodId[]
  /** `domestic` for a contract of a merchant in China. */
  readonly merchant?: "domestic" | "crossBorder"
  /** The gateway's support agreed to amounts below 100 smallest units. */
  readonly smallAmounts?: boolean
  /** How batch files of this account look; docs/batch.md has the defaults. */
  readonly batch?: {
    readonly version?: string
    readonly masterMerchantId?: string
    readonly refNr?: boolean
    readonly code?: boolean
    readonly lineEnd?: "lf" | "crlf"
    readonly headDate?: "yyyymmdd" | "yyyy-mm-dd" | "dd.mm.yyyy"
    readonly delivery?: "manual" | "sftp"
    readonly sum?: "check" | "ignore"
  }
}

/** The plugin's options. */
export interface PaygateOptions {
  readonly accounts: readonly PaygateAccountOptions[]
  readonly methods: readonly MethodId[]
  /** Where shoppers may return to; the first is the default. */
  readonly storefrontUrls: readonly string[]
  /** Public https address of the Medusa server; the gateway calls it. */
  readonly backendUrl: string
  /** Your own values for optional parameters of the gateway's requests, by method: `{ alipay: { Timeout: "30m" } }`. */
  readonly parameters?: Readonly<Partial<Record<MethodId, Readonly<Record<string, unknown>>>>>
  /** Whom notices are taken from, beside proving themselves. Addresses or ranges, `192.0.2.0/24`, `2001:db8::/32`. */
  readonly network?: {
    /** The gateway's own addresses, as its support names them; without it everybody may try. */
    readonly notifyFrom?: readonly string[]
    /** Your own proxies: what they write into X-Forwarded-For is believed, and nobody else. */
    readonly trustedProxies?: readonly string[]
  }
  /**
   * A payment whose wallet decides later: `wait` (default) places the order when the payment is final; `place` places it
   * at once, with Medusa's status "awaiting authorization", and pays it up or undoes it when the payment is final.
   */
  readonly pendingOrders?: "wait" | "place"
  /** An order placed so whose payment came to nothing: `cancel` (default) cancels it and frees its stock, `keep` leaves it to you. */
  readonly unpaidOrders?: "cancel" | "keep"
  /** Money that no order can take: `return` (default) gives it back at once, `hold` keeps it until you decide. Both leave a problem entry. */
  readonly orphans?: "return" | "hold"
  /** Days after payment in which captures, refunds and reversals made in the gateway's back office are looked for and booked; 30 by default, 0 never looks. */
  readonly lookBackDays?: number
  /** How long a piece of work belongs to the process that took it; 180 seconds when absent. */
  readonly leaseSeconds?: number
  /** Days for which messages of the gateway are kept after they were settled; 90 by default. Payments, captures and refunds are bookkeeping and stay. */
  readonly retention?: { readonly noticesDays?: number }
}

interface ModuleDeclaration {
  readonly resolve: string
  readonly dependencies?: string[]
  readonly options?: Record<string, unknown>
}

interface ProviderDeclaration {
  readonly resolve: string
  readonly id: string
  readonly options?: Record<string, unknown>
}

/** What goes into `defineConfig`. */
export interface Paygate {
  /** For `plugins`. */
  readonly plugin: { readonly resolve: string; readonly options: Record<string, unknown> }
  /** For `modules`, when the ledger is not loaded as a plugin. */
  readonly modules: readonly ModuleDeclaration[]
  /** Our entries for the payment module's `providers`. */
  readonly providers: readonly ProviderDeclaration[]
  /** What the payment module has to list in its `dependencies`, so that our providers reach the ledger. */
  readonly dependencies: readonly string[]
  /** The payment module, with our providers and the ones you name. */
  paymentModule(other?: {
    providers?: readonly ProviderDeclaration[]
    dependencies?: readonly string[]
  }): ModuleDeclaration
}

const packageName = "medusa-payment-paygate"

/**
 * Turns one options object into the entries of `medusa-config`. Pure: no check, no secret needed, so that `medusa build`
 * runs anywhere; the ledger checks the options when the server starts.
 *
 * @param from folder of this plugin's sources, for this repository itself; shops leave it out
 */
export function definePaygate(options: PaygateOptions, { from }: { from?: string } = {}): Paygate {
  const root = from ?? packageName
  const plain = { ...options } as Record<string, unknown>
  const providers = (options.methods ?? []).map((method) => ({
    resolve: `${root}/providers/${method}`,
    id: "paygate",
  }))
  const dependencies = ["paygate", "query"]
  return {
    plugin: { resolve: packageName, options: plain },
    modules: [{ resolve: `${root}/modules/paygate`, options: plain }],
    providers,
    dependencies,
    paymentModule: (other = {}) => ({
      resolve: "@medusajs/medusa/payment",
      dependencies: [...new Set([...dependencies, ...(other.dependencies ?? [])])],
      options: { providers: [...providers, ...(other.providers ?? [])] },
    }),
  }
}
