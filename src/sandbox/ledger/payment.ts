import type { Method } from "../methods"

/** Amounts here are whole smallest units of the payment's currency. */
export type StepKind = "authorization" | "sale" | "capture" | "credit" | "reversal"

/** One single transaction of a payment; each has an XID of its own. */
export interface Step {
  readonly xid: string
  readonly kind: StepKind
  readonly amount: number
  readonly status: "OK" | "AUTHORIZE_REQUEST" | "FAILED"
  readonly code: string
  readonly description: string
  readonly at: number
  /** Who asked: the shop by a call, the shopper on the page, or a person in the gateway's back office. */
  readonly by: "shop" | "shopper" | "gateway"
  /** Whether the call named the payment's TransID or one of its own (protocol notes 20). */
  readonly transIdWas?: "payment" | "own"
  /** CompleteType=YES: the rest of the authorization is released. */
  readonly completes?: boolean
  /** A later reversal took this step back. */
  readonly undone?: boolean
}

/** The request of the shop, as far as the answers need it. */
export interface PaymentRequest {
  readonly merchantId: string
  readonly transId: string
  readonly method: Method
  readonly amount: number
  readonly currency: string
  readonly orderDesc: string
  /** Missing where no browser comes back. */
  readonly urlSuccess?: string
  readonly urlFailure?: string
  readonly urlNotify?: string
  readonly refNr?: string
  readonly userData?: string
  readonly plain?: string
  readonly custom?: string
  readonly reqId?: string
  readonly encryptRedirect: boolean
  /** `OrderDesc=Test:nnnn`: the detail to return (protocol notes 12). */
  readonly simulate?: string
}

/** A payment as it is stored. */
export interface PaymentRecord {
  readonly payId: string
  /** XID of the payment's first step, known from the start. */
  readonly firstXid: string
  readonly request: PaymentRequest
  /** Every parameter of the request, to recognise a page that is merely opened again. */
  readonly parameters: Readonly<Record<string, string>>
  readonly createdAt: number
  /** The wallet's own number of the payment: TWINT and PPRO answer it as TransactionID, Alipay as TID. */
  readonly transactionId?: string
  /** When the shopper will have typed the password that the wallet asked for. */
  readonly walletPaysAt?: number
  /** When an unpaid payment ends by itself. */
  readonly endsAt?: number
  readonly steps: readonly Step[]
}

/** The step that a payment begins with, or undefined while the page is only open. */
export function firstStep(payment: PaymentRecord): Step | undefined {
  return payment.steps[0]
}

/** Whether the shopper, or the wallet, can still decide. A reversal of an open payment ends it. */
export function isUndecided(payment: PaymentRecord): boolean {
  const first = firstStep(payment)
  return first === undefined || (first.status === "AUTHORIZE_REQUEST" && !first.undone)
}

/** The same payment with one step more at its end. */
export function withStep(payment: PaymentRecord, step: Step): PaymentRecord {
  return { ...payment, steps: [...payment.steps, step] }
}
