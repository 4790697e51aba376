import type { OpenAccount } from "../accounts"
import type { FollowUpAction } from "../endpoint-ids"
import { ENDPOINTS } from "../endpoints"
import type { Spoiling } from "../envelope/spoil"
import type { Gateway } from "../gateway"
import { applyBooking } from "../ledger/apply"
import type { LateEnd, LateWork } from "../ledger/late-work"
import type { SandboxDelivery } from "../ledger/notice"
import { firstStep, isUndecided, type PaymentRecord } from "../ledger/payment"
import { STEP_OF_ACTION } from "../ledger/simulation"
import { stepsInEffect, totalsOf } from "../ledger/totals"
import type { Turn } from "../ledger/turn"
import { type SandboxPayment, viewOf } from "../ledger/view"

import { noticeOf } from "./announce"
import { reconciled } from "./choose-booking"
import { executeLate } from "./execute-late"
import { hearFromWallet } from "./wallet-news"

/** An action in the gateway's back office that cannot be performed; the message is a full sentence. */
export class BackOfficeError extends Error {}

/** Finds by TransID, or by PayID where a TransID has two payments. */
function found(gateway: Gateway, id: string): { payment: PaymentRecord; account: OpenAccount } {
  const payment = gateway.state.named(id)
  const account = payment && gateway.accounts.get(payment.request.merchantId)
  if (!payment || !account) throw new BackOfficeError(`There is no payment with the TransID or PayID ${id}`)
  return { payment, account }
}

export type LaterChoice = Exclude<Turn, "pay-and-close" | "request">

/** Decides a payment whose page is open or whose wallet still waits, or lets it expire; the shop is notified. */
export async function decideLater(
  gateway: Gateway,
  transId: string,
  choice: LaterChoice,
): Promise<SandboxPayment> {
  const { payment, account } = found(gateway, transId)
  if (!isUndecided(payment) || payment.walletDecided !== undefined) {
    throw new BackOfficeError(`The payment ${transId} is decided already`)
  }
  const by = choice === "expire" ? "gateway" : "shopper"
  return viewOf(await hearFromWallet(gateway, account, payment, choice, by))
}

/** Work that was accepted but not done, for every payment, oldest first. */
export function lateWork({ state }: Gateway): SandboxLateWork[] {
  return state.allLateWork().map((late) => ({
    id: late.id,
    transId: late.transId,
    payId: late.kind === "subscription" ? undefined : late.payId,
    action: late.kind === "follow-up" ? late.action : late.kind,
    amount: late.kind === "decision" ? undefined : Number(late.parameters["Amount"]),
    since: late.since,
    dueAt: late.dueAt,
    fails: late.fails,
  }))
}

/** Work that the gateway accepted but has not done; amounts in minor units. */
export interface SandboxLateWork {
  id: string
  /** AboID for a change of a subscription. */
  transId: string
  payId?: string
  action: FollowUpAction | "decision" | "subscription"
  amount?: number
  since: number
  dueAt?: number
  fails: boolean
}

/** Does the late work of one payment, or one piece of it by its id, in the order it came; `end` by default as the fault set it. */
export async function endLateWork(gateway: Gateway, id: string, end?: LateEnd): Promise<SandboxLateWork[]> {
  const isMeant = (late: LateWork) =>
    late.id === id || late.transId === id || (late.kind !== "subscription" && late.payId === id)
  const meant = gateway.state.allLateWork().filter(isMeant)
  if (meant.length === 0) throw new BackOfficeError(`Nothing of ${id} is left to be done`)
  const result = lateWork(gateway).filter((late) => meant.some(({ id: each }) => each === late.id))
  for (const late of meant) await executeLate(gateway, late, end ?? late)
  return result
}

function wholeAmount(payment: PaymentRecord, action: FollowUpAction): number {
  const { captured, credited, open } = totalsOf(payment)
  if (action === "capture") return open
  if (action === "credit") return captured - credited
  return isUndecided(payment) ? payment.request.amount : (stepsInEffect(payment).at(-1)?.amount ?? 0)
}

/**
 * A capture, credit or reversal made in the gateway's own back office: the shop is not notified. `amount` in
 * minor units; without it, all that is left.
 */
export function gatewayAction(
  gateway: Gateway,
  transId: string,
  action: FollowUpAction,
  amount?: number,
): SandboxPayment {
  const { payment, account } = found(gateway, transId)
  const endpoint = ENDPOINTS.find((each) => each.kind === "follow-up" && each.action === action)
  if (endpoint?.kind !== "follow-up") throw new BackOfficeError(`There is no action ${action}`)
  const request = {
    amount: amount ?? wholeAmount(payment, action),
    currency: payment.request.currency,
    reconciled: reconciled(gateway, payment),
    assumptions: account.assumptions,
  }
  if (request.amount <= 0) throw new BackOfficeError(`${action} of ${transId}: nothing is left`)
  const booking = endpoint.book(payment, request)
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
  /** 1 by default. */
  times?: number
  /** All at the same time instead of one after the other. */
  concurrent?: boolean
  /** Sends a forged notice: this part is changed without computing the MAC again. */
  tamper?: Tampering
}

/** Sends the current result of a payment to its URLNotify again, independent of the scheduled repeats. */
export async function resendNotify(
  gateway: Gateway,
  transId: string,
  options: ResendOptions = {},
): Promise<SandboxDelivery[]> {
  const { payment, account } = found(gateway, transId)
  const notice = firstStep(payment) ? noticeOf(payment, account) : undefined
  if (!notice) throw new BackOfficeError(`The payment ${transId} has no result or no URLNotify`)
  const spoiling = options.tamper && SPOILING[options.tamper]
  const rounds = Array.from({ length: options.times ?? 1 })
  if (options.concurrent) return Promise.all(rounds.map(() => gateway.notifier.sendOnce(notice, spoiling)))
  const deliveries: SandboxDelivery[] = []
  for (const _ of rounds) deliveries.push(await gateway.notifier.sendOnce(notice, spoiling))
  return deliveries
}
