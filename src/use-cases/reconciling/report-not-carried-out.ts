import type { Attempt } from "../../domain/attempt"
import { notCarriedOut } from "../../domain/gateway-movement"
import { formatMoney } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"
import { coreDeletesWithin } from "../booking/core-deletes-within"
import type { MedusaBooking, MedusaPayment } from "../booking/medusa-payment"
import { sumsInLedger } from "../importing/booking-state"

/**
 * Tells a person of a capture or refund that Medusa shows and nobody carried out, and takes it off the list once the books
 * agree. Nothing of the attempt may be under way.
 * @returns true when a row is so new that core may still delete it, or the job has something to book: look again soon
 */
export async function reportNotCarriedOut(
  ledger: PaygateModuleService,
  attemptId: string,
  payment: MedusaPayment,
): Promise<boolean> {
  const attempt = await ledger.attempts.byId(attemptId)
  if (!attempt) {
    return false
  }
  const { captures, refunds, captured, refunded } = payment
  const all = [
    { what: "captured", rows: captures, ...(await compare(ledger, attempt, "capture", captures, captured)) },
    { what: "refunded", rows: refunds, ...(await compare(ledger, attempt, "credit", refunds, refunded)) },
  ]
  if (all.some(({ unbooked, excess }) => unbooked > 0 && excess <= unbooked)) {
    // The job is about to book what it found at the gateway, or to find its row; more than that it cannot explain.
    return true
  }
  const sides = all.filter(({ excess }) => excess > 0)
  if (sides.length === 0) {
    await ledger.problems.resolve("action-not-executed", attempt.id)
    return false
  }
  const since = Date.now() - coreDeletesWithin
  if (sides.some(({ rows }) => rows.some(({ at }) => at.getTime() > since))) {
    return true
  }
  const shown = sides.map(({ what, excess }) => `${formatMoney(excess, attempt.currency)} more as ${what}`)
  await ledger.problems.report("action-not-executed", attempt, {
    trans_id: attempt.transId,
    reason: `Medusa shows ${shown.join(" and ")} than the gateway has carried out`,
  })
  return false
}

async function compare(
  ledger: PaygateModuleService,
  attempt: Attempt,
  kind: "capture" | "credit",
  rows: readonly MedusaBooking[],
  inMedusa: number,
): Promise<{ excess: MinorAmount; unbooked: number }> {
  const sums = await sumsInLedger(ledger, attempt, kind)
  return {
    excess: notCarriedOut({ inMedusa, rows: rows.length, ...sums }),
    unbooked: sums.unbooked,
  }
}
