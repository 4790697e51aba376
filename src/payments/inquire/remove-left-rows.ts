import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { coreDeletesWithin } from "../../domain/books"
import type { GatewayTotals } from "../../domain/gateway-totals"
import { formatMoney, toMinor } from "../../domain/money"
import type { ProblemReason } from "../../domain/problem"
import type PaygateModuleService from "../../modules/paygate/service"
import { exactSum, type MedusaBooking, type MedusaPayment } from "../../orders/medusa-payment"
import { deleteRows, type LeftRows } from "../../orders/record/delete-rows"
import { rowsThatStay } from "../../orders/rows-that-stay"
import type { MinorAmount } from "../../paygate/values"

import { inquireAttempt } from "./inquire-attempt"

/**
 * Removes captures and refunds that Medusa shows and the gateway, asked once more, has not carried out. Core writes its row
 * before it calls the provider and deletes it when that refuses; where its process died before, or its connection broke, this
 * deletes it instead. Nobody knows whether the person was told of a refusal, so nothing is sent: a problem says what was asked for.
 * @returns whether anything was; `no-answer` when the gateway does not say what it has carried out
 */
export async function removeLeftRows(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  payment: MedusaPayment,
): Promise<"removed" | "nothing-left" | "no-answer"> {
  const inquiry = await inquireAttempt(paygate, attempt)
  const moved = inquiry.kind === "found" ? movedMoney(attempt, inquiry.totals) : undefined
  if (!moved) {
    return "no-answer"
  }
  const left = await leftRows(paygate, attempt, payment, moved)
  if (left.captures.length + left.refunds.length === 0) {
    return "nothing-left"
  }
  // Told first: a process that dies in between removes them at the next look, and the other way round nobody would know.
  await tell(paygate, attempt, left)
  await deleteRows(container, payment, left)
  return "removed"
}

/** Minor units: what the gateway shows now, or has confirmed before; it may show a refund of just now a little later. */
function movedMoney(
  { capturedAmount, refundedAmount }: Attempt,
  { captured, refunded }: GatewayTotals,
): { readonly captured: MinorAmount; readonly refunded: MinorAmount } | undefined {
  return captured === "unknown" || refunded === "unknown"
    ? undefined
    : { captured: larger(captured, capturedAmount), refunded: larger(refunded, refundedAmount) }
}

function larger(one: MinorAmount, other: MinorAmount): MinorAmount {
  return one > other ? one : other
}

async function leftRows(
  paygate: PaygateModuleService,
  attempt: Attempt,
  { captures, refunds, currency }: MedusaPayment,
  moved: { readonly captured: MinorAmount; readonly refunded: MinorAmount },
): Promise<LeftRows> {
  const underWay = (await paygate.operations.unresolved(attempt.id))?.medusaId
  const served = await paygate.operations.carriedOut([...captures, ...refunds].map(({ id }) => id))
  const left = (rows: readonly MedusaBooking[], amount: MinorAmount) => {
    const ended = rows.filter(({ id }) => id !== underWay)
    const staying = new Set(rowsThatStay(ended, served, { amount, currency }))
    return ended.filter(({ id, at }) => !staying.has(id) && Date.now() - at.getTime() >= coreDeletesWithin)
  }
  return { captures: left(captures, moved.captured), refunds: left(refunds, moved.refunded) }
}

async function tell(
  paygate: PaygateModuleService,
  attempt: Attempt,
  { captures, refunds }: LeftRows,
): Promise<void> {
  const { currency } = attempt
  const sum = (rows: readonly MedusaBooking[]) => formatMoney(toMinor(exactSum(rows), currency), currency)
  await paygate.problems.report("operation-not-executed", attempt, {
    kind: captures.length > 0 ? "capture" : "refund",
    amount: sum(captures.length > 0 ? captures : refunds),
    ...(captures.length > 0 && refunds.length > 0 ? { refunded: sum(refunds) } : {}),
    since: new Date(Math.min(...[...captures, ...refunds].map(({ at }) => at.getTime()))).toISOString(),
    trans_id: attempt.transId,
    reason: "entry-removed" satisfies ProblemReason,
  })
}
