import type { Method } from "../methods"

import type { Turn } from "./turn"

/** Amounts here are whole smallest units of the payment's currency. */
export type StepKind = "authorization" | "sale" | "capture" | "credit" | "reversal"

export type StepStatus = "OK" | "AUTHORIZE_REQUEST" | "PENDING" | "FAILED"

/** One single transaction of a payment; each has an XID of its own. */
export interface Step {
  readonly xid: string
  readonly kind: StepKind
  readonly amount: number
  /** What was asked for, where another amount was moved. */
  readonly asked?: number
  /** PENDING: taken in and not carried out yet. */
  readonly status: StepStatus
  readonly code: string
  readonly description: string
  readonly at: number
  /** Who asked: the shop by a call, the shopper on the page, or a person in the gateway's back office. */
  readonly by: "shop" | "shopper" | "gateway"
  /** Whether the call named the payment's TransID or one of its own (protocol notes 17). */
  readonly transIdWas?: "payment" | "own"
  /** CompleteType=YES: the rest of the authorization is released. */
  readonly completes?: boolean
  /** A later reversal took this step back. */
  readonly undone?: boolean
  /** XID of the reversal that did. */
  readonly undoneBy?: string
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
  /** What the wallet decided and the gateway has not asked about yet (`spotLearns`). */
  readonly walletDecided?: Turn
  /** When an unpaid payment ends by itself. */
  readonly endsAt?: number
  readonly steps: readonly Step[]
}

/** The step that a payment begins with, or undefined while the page is only open; a follow-up may be refused before it. */
export function firstStep(payment: PaymentRecord): Step | undefined {
  return payment.steps.find(({ xid }) => xid === payment.firstXid)
}

/** Whether the shopper, or the wallet, can still decide. A reversal of an open payment ends it. */
export function isUndecided(payment: PaymentRecord): boolean {
  const first = firstStep(payment)
  return first === undefined || (isOpenStep(first) && !first.undone)
}

/** The same payment with one step more at its end; it takes the place of what was still open under its XID. */
export function withStep(payment: PaymentRecord, step: Step): PaymentRecord {
  return { ...payment, steps: [...payment.steps.filter(({ xid }) => xid !== step.xid), step] }
}

/** Whether a step can still come to something else. */
export function isOpenStep({ status }: Step): boolean {
  return status === "AUTHORIZE_REQUEST" || status === "PENDING"
}
