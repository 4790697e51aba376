import { isPaid, type Attempt } from "../domain/attempt"
import { stateByTotals } from "../domain/gateway-totals"
import type PaygateModuleService from "../modules/paygate/service"

import { inquireAttempt } from "./gateway-calls"

/** A cart lock is held while core asks: an inquiry that takes longer is worth less than the answer "not yet". */
const inquiryPatience = 8_000

/** What the shop may tell the shopper. */
export type Authorization =
  | { readonly kind: "authorized" | "captured"; readonly attempt: Attempt }
  /** The gateway said no. */
  | { readonly kind: "failed"; readonly attempt: Attempt }
  /** The money went back already; a new payment is needed. */
  | { readonly kind: "over"; readonly attempt: Attempt }
  | { readonly kind: "open"; readonly attempt: Attempt }

/**
 * Whether an attempt is paid: from the ledger, or from the gateway when the ledger knows nothing yet. Never says failed
 * unless the gateway did.
 */
export async function authorizeAttempt(
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<Authorization> {
  const known = attempt.state === "open" ? await askGateway(ledger, attempt) : attempt
  switch (known.state) {
    case "authorized":
    case "captured":
      return { kind: (await tookAllAtPayment(ledger, known)) ? "captured" : "authorized", attempt: known }
    case "failed":
      return { kind: "failed", attempt: known }
    case "reversed":
    case "returned":
      return { kind: "over", attempt: known }
    case "open":
      return { kind: "open", attempt: known }
  }
}

/** Asks the gateway once and writes down what it said; the attempt as it is afterwards. */
export async function askGateway(ledger: PaygateModuleService, attempt: Attempt): Promise<Attempt> {
  const inquiry = await inquireAttempt(ledger, attempt, AbortSignal.timeout(inquiryPatience))
  if (inquiry.kind !== "found") {
    return attempt
  }
  const state = stateByTotals(attempt, inquiry.totals)
  await ledger.attempts.moveState(attempt, state, {
    payId: inquiry.payId,
    // Captures of ours are booked by their actions; before the first one, the gateway's figure is the truth.
    ...(state === "captured" && !isPaid(attempt.state) ? { captured: inquiry.totals.captured } : {}),
  })
  return (await ledger.attempts.byId(attempt.id)) ?? attempt
}

/**
 * Whether the gateway took the whole amount without a capture of ours: by the method, or by a Sale contract. Only then
 * may Medusa book the payment as captured in full.
 */
export async function tookAllAtPayment(ledger: PaygateModuleService, attempt: Attempt): Promise<boolean> {
  if (attempt.state !== "captured" || attempt.capturedAmount < attempt.amount) {
    return false
  }
  return (await ledger.actions.byAttempt(attempt.id)).every(({ kind }) => kind !== "capture")
}
