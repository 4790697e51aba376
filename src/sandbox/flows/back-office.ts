import type { OpenAccount } from "../accounts"
import type { Spoiling } from "../envelope/spoil"
import type { Gateway } from "../gateway"
import { applyBooking } from "../ledger/apply"
import type { Turn } from "../ledger/decide"
import { isUndecided, type PaymentRecord } from "../ledger/payment"
import { STEP_OF_ACTION } from "../ledger/simulation"
import { standingSteps, totalsOf } from "../ledger/totals"
import { type SandboxPayment, viewOf } from "../ledger/view"
import type { SandboxDelivery } from "../notify/notice"
import { OPERATIONS } from "../operations"
import type { FollowUpAction } from "../operations/operation"

import { announce, noticeOf } from "./announce"
import { reconciled } from "./run-follow-up"
import { settleDecision } from "./settle-decision"

/** What a person does at the gateway: a wish that cannot be fulfilled is an error with a sentence. */
export class BackOfficeError extends Error {}

function found(gateway: Gateway, transId: string): { payment: PaymentRecord; account: OpenAccount } {
  const payment = gateway.state.byTransId(transId)
  const account = payment && gateway.accounts.get(payment.request.merchantId)
  if (!payment || !account) throw new BackOfficeError(`There is no payment with the TransID ${transId}`)
  return { payment, account }
}

export type LaterChoice = Exclude<Turn, "pay-and-close" | "request">

/** Decides a payment whose page is open or whose wallet still waits, or ends its time; the shop is told by notify. */
export async function decideLater(
  gateway: Gateway,
  transId: string,
  choice: LaterChoice,
): Promise<SandboxPayment> {
  const { payment, account } = found(gateway, transId)
  if (!isUndecided(payment)) throw new BackOfficeError(`The payment ${transId} is decided already`)
  const by = choice === "expire" ? "gateway" : "shopper"
  const decided = settleDecision(gateway, account, payment, choice, { by })
  await announce(gateway, account, decided)
  return viewOf(decided)
}

function wholeAmount(payment: PaymentRecord, action: FollowUpAction): number {
  const { captured, credited, open } = totalsOf(payment)
  if (action === "capture") return open
  if (action === "credit") return captured - credited
  return isUndecided(payment) ? payment.request.amount : (standingSteps(payment).at(-1)?.amount ?? 0)
}

/**
 * A capture, credit or reversal made in the gateway's own back office: the shop hears nothing of it. `amount` in
 * smallest units; without it all that is left.
 */
export function gatewayAction(
  gateway: Gateway,
  transId: string,
  action: FollowUpAction,
  amount?: number,
): SandboxPayment {
  const { payment } = found(gateway, transId)
  const operation = OPERATIONS.find((each) => each.kind === "follow-up" && each.action === action)
  if (operation?.kind !== "follow-up") throw new BackOfficeError(`There is no action ${action}`)
  const request = {
    amount: amount ?? wholeAmount(payment, action),
    currency: payment.request.currency,
    reconciled: reconciled(gateway, payment),
  }
  if (request.amount <= 0) throw new BackOfficeError(`${action} of ${transId}: nothing is left`)
  const booking = operation.book(payment, request)
  if (booking.kind === "refused") throw new BackOfficeError(`${action} of ${transId}: ${booking.reason}`)
  const origin = { xid: gateway.newId(), at: gateway.clock(), by: "gateway" as const, amount: request.amount }
  const applied = applyBooking(payment, booking, STEP_OF_ACTION[action], origin)
  gateway.state.savePayment(applied.payment)
  gateway.log(`back office ${action} ${transId}: ${request.amount} ${request.currency}`)
  return viewOf(applied.payment)
}

export const TAMPERINGS = ["mac", "no-mac", "mid", "code", "status", "data"] as const
export type Tampering = (typeof TAMPERINGS)[number]

const SPOILING: Readonly<Record<Tampering, Spoiling>> = {
  mac: "wrong-mac",
  "no-mac": "no-mac",
  mid: "wrong-mid",
  code: "wrong-code",
  status: "wrong-status",
  data: "wrong-data",
}

export interface ResendOptions {
  /** 1 unless told. */
  times?: number
  /** All at the same moment instead of one after the other. */
  concurrent?: boolean
  /** Sends a forged notice: this part is changed, the MAC is not made anew. */
  tamper?: Tampering
}

/** Sends the present result of a payment to its URLNotify again, outside the table of repeats. */
export async function resendNotify(
  gateway: Gateway,
  transId: string,
  options: ResendOptions = {},
): Promise<SandboxDelivery[]> {
  const { payment, account } = found(gateway, transId)
  const notice = payment.steps.length > 0 ? noticeOf(payment, account) : undefined
  if (!notice) throw new BackOfficeError(`The payment ${transId} has no result or no URLNotify`)
  const spoiling = options.tamper && SPOILING[options.tamper]
  const rounds = Array.from({ length: options.times ?? 1 })
  if (options.concurrent) return Promise.all(rounds.map(() => gateway.notifier.sendOnce(notice, spoiling)))
  const deliveries: SandboxDelivery[] = []
  for (const _ of rounds) deliveries.push(await gateway.notifier.sendOnce(notice, spoiling))
  return deliveries
}
