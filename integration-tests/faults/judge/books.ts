import type { SandboxPayment } from "../../../src/sandbox"
import type { RequestOutcome } from "../actors/witness"

/** Everything the judge compares. Amounts are whole minor units throughout. */
export interface Books {
  /** The gateway's own: who paid what. */
  readonly gateway: readonly SandboxPayment[]
  readonly orders: readonly OrderEntry[]
  readonly payments: readonly PaymentEntry[]
  readonly attempts: readonly AttemptEntry[]
  readonly actions: readonly ActionEntry[]
  readonly problems: readonly ProblemEntry[]
  readonly witness: {
    /** PayID to cart. */
    readonly payments: ReadonlyMap<string, string>
    readonly requests: readonly RequestOutcome[]
    readonly forgeriesTaken: readonly string[]
    /** Orders that were edited, returned, claimed or exchanged. */
    readonly changedOrders: ReadonlySet<string>
    /** Who paid by a link what an order cost more: PayID to order and collection. */
    readonly links: ReadonlyMap<string, { readonly orderId: string; readonly collectionId: string }>
  }
}

export interface OrderEntry {
  readonly id: string
  readonly cartId: string | null
  readonly canceled: boolean
  readonly currency: string
  /** As it was placed: each refund adds a version that costs less. */
  readonly total: number
  /** A session of the order waits for the shopper to pay. */
  readonly pendingAuthorization: boolean
  /** The shopper chose another provider: its sessions are the only ones left, and what becomes of them is core's matter. */
  readonly paidOtherwise: boolean
  /** Order transactions, captures positive, refunds negative. */
  readonly transactions: readonly { readonly amount: number; readonly referenceId: string }[]
}

export interface PaymentEntry {
  readonly id: string
  readonly sessionId: string
  readonly orderId: string | null
  readonly providerId: string
  /** The gateway payment that it is; null when Medusa does not say. */
  readonly payId: string | null
  readonly currency: string
  readonly amount: number
  readonly canceled: boolean
  readonly captures: readonly { readonly id: string; readonly amount: number }[]
  readonly refunds: readonly { readonly id: string; readonly amount: number }[]
}

export interface AttemptEntry {
  readonly id: string
  readonly transId: string
  readonly payId: string | null
  readonly sessionId: string
  readonly cartId: string | null
  readonly state: string
  readonly currency: string
  readonly amount: number
  readonly captured: number
  readonly credited: number
  readonly completed: boolean
}

export interface ActionEntry {
  readonly attemptId: string
  readonly payId: string
  readonly kind: string
  readonly amount: number
  readonly state: string
}

export interface ProblemEntry {
  readonly attemptId: string | null
  readonly orderId: string | null
  readonly kind: string
  /** Why, by a word of the plugin's or in a server's own words; null where nothing is said. */
  readonly reason: string | null
  readonly open: boolean
}
