import type { Method } from "../methods"

import type { Turn } from "./turn"

/** Kinds of steps. Amounts in this file are whole minor units of the payment's currency. */
export type StepKind = "authorization" | "sale" | "capture" | "credit" | "reversal"

export type StepStatus = "OK" | "AUTHORIZE_REQUEST" | "PENDING" | "FAILED"

/** One single transaction of a payment; each has its own XID. */
export interface Step {
  readonly xid: string
  readonly kind: StepKind
  readonly amount: number
  /** The requested amount, if another one was moved. */
  readonly asked?: number
  /** PENDING: accepted but not executed yet. */
  readonly status: StepStatus
  readonly code: string
  readonly description: string
  readonly at: number
  /** Who requested it: the shop by a call, the shopper on the page, or a person in the gateway's back office. */
  readonly by: "shop" | "shopper" | "gateway"
  /** Whether the call used the payment's TransID or its own (protocol notes 17). */
  readonly transIdWas?: "payment" | "own"
  /** CompleteType=YES: the rest of the authorization is released. */
  readonly completes?: boolean
  /** A later reversal undid this step. */
  readonly undone?: boolean
  /** XID of that reversal. */
  readonly undoneBy?: string
}

/** The shop's request, as far as the answers need it. */
export interface PaymentRequest {
  readonly merchantId: string
  readonly transId: string
  readonly method: Method
  readonly amount: number
  readonly currency: string
  readonly orderDesc: string
  /** Missing where no browser returns. */
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
  /** XID of the payment's first step, assigned from the start. */
  readonly firstXid: string
  readonly request: PaymentRequest
  /** Every parameter of the request, to recognize a page that is merely opened again. */
  readonly parameters: Readonly<Record<string, string>>
  readonly createdAt: number
  /** The wallet's own number for the payment: TWINT and PPRO return it as TransactionID, Alipay as TID. */
  readonly transactionId?: string
  /** When the shopper will have entered the password that the wallet requested. */
  readonly walletPaysAt?: number
  /** What the wallet decided and the gateway has not learned yet (`spotLearns`). */
  readonly walletDecided?: Turn
  /** When an unpaid payment expires. */
  readonly endsAt?: number
  readonly steps: readonly Step[]
}

/** The first step of a payment, or undefined while the page is only open; a follow-up may be refused before it. */
export function firstStep(payment: PaymentRecord): Step | undefined {
  return payment.steps.find(({ xid }) => xid === payment.firstXid)
}

/** Whether the shopper, or the wallet, can still decide. A reversal of an open payment ends it. */
export function isUndecided(payment: PaymentRecord): boolean {
  const first = firstStep(payment)
  return first === undefined || (isOpenStep(first) && !first.undone)
}

/** The same payment with one more step at the end, which replaces an open step with the same XID. */
export function withStep(payment: PaymentRecord, step: Step): PaymentRecord {
  return { ...payment, steps: [...payment.steps.filter(({ xid }) => xid !== step.xid), step] }
}

/** Whether a step's result can still change. */
export function isOpenStep({ status }: Step): boolean {
  return status === "AUTHORIZE_REQUEST" || status === "PENDING"
}
