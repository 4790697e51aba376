import type { Method } from "../methods"

import type { PaymentRecord, Step } from "./payment"
import { type PaymentState, stateOf, totalsOf } from "./totals"
import type { Turn } from "./turn"

/** A payment as the sandbox shows it: what was really paid and moved. Amounts in minor units. */
export interface SandboxPayment {
  payId: string
  transId: string
  merchantId: string
  method: Method
  amount: number
  currency: string
  orderDesc: string
  refNr?: string
  userData?: string
  state: PaymentState
  amountAuth: number
  amountCap: number
  amountCred: number
  /** Whether more of the authorization can still be captured. */
  amountOpen: number
  lastStatus: string
  simulated: boolean
  /** The wallet decided, but the gateway learns of it only by an inquiry (assumption `spotLearns`). */
  walletDecided?: Turn
  createdAt: number
  steps: Step[]
}

/** LastStatus of an inquiry: only the last step, even a failed one (protocol notes 10.3). */
export function lastStatusOf(payment: PaymentRecord): string {
  return payment.steps.at(-1)?.status ?? "AUTHORIZE_REQUEST"
}

/** A deep copy for callers outside. */
export function viewOf(payment: PaymentRecord): SandboxPayment {
  const { merchantId, transId, method, amount, currency, orderDesc, refNr, userData, simulate } =
    payment.request
  const { authorized, captured, credited, open } = totalsOf(payment)
  return {
    payId: payment.payId,
    transId,
    merchantId,
    method,
    amount,
    currency,
    orderDesc,
    refNr,
    userData,
    state: stateOf(payment),
    amountAuth: authorized,
    amountCap: captured,
    amountCred: credited,
    amountOpen: open,
    lastStatus: lastStatusOf(payment),
    simulated: simulate !== undefined,
    walletDecided: payment.walletDecided,
    createdAt: payment.createdAt,
    steps: payment.steps.map((step) => ({ ...step })),
  }
}
