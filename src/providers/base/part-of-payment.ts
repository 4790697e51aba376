import { MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { formatMoney, toMinor } from "../../domain/money"
import { type MinorAmount, minorAmount } from "../../paygate/values"
import { RefusalError } from "../../refusals/refusal"

interface Row {
  readonly id: string
  readonly payment_id: string
  readonly raw_amount: { readonly value: string }
  readonly metadata?: Record<string, unknown> | null
  /** The id of the admin who requested it, if any. */
  readonly created_by?: string | null
}

interface Rows<Of extends Row> {
  retrieve(id: string, config: { select: string[] }): Promise<Of>
  list(filters: Record<string, unknown>, config: { select: string[] }): Promise<Of[]>
}

/** One of Medusa's captures or refunds, and its amount at the gateway. */
export interface Part<Of> {
  readonly row: Of
  /** Minor units: how much the total in whole minor units grows. Zero for a remainder below one minor unit. */
  readonly amount: MinorAmount
  /** Minor units: the total of all captures, or refunds, of the payment without this one and with it. */
  readonly sumBefore: MinorAmount
  readonly sumAfter: MinorAmount
}

/**
 * Medusa does not round, so the gateway's amount for a part is the total after it minus the total before it, both in whole
 * minor units.
 */
export async function partOf<Of extends Row>(
  rows: Rows<Of>,
  id: string,
  { currency }: Pick<Attempt, "currency">,
): Promise<Part<Of>> {
  const row = await rows.retrieve(id, {
    select: ["id", "payment_id", "raw_amount", "metadata", "created_by"],
  })
  const all = await rows.list({ payment_id: row.payment_id }, { select: ["id", "raw_amount"] })
  const before = exactSum(all.filter((other) => other.id !== id))
  const sumAfter = toMinor(MathBN.add(before, row.raw_amount.value), currency)
  const sumBefore = toMinor(before, currency)
  return { row, amount: minorAmount(sumAfter - sumBefore), sumBefore, sumAfter }
}

function exactSum(rows: readonly Row[]) {
  return rows.reduce((sum, { raw_amount: { value } }) => MathBN.add(sum, value), MathBN.convert(0))
}

/**
 * Checks a refund that claims to record only what was already refunded against what really was.
 * @throws RefusalError if the gateway has refunded less
 */
export function refuseToRecordMore(
  { refundedAmount, currency }: Pick<Attempt, "refundedAmount" | "currency">,
  sum: MinorAmount,
): void {
  if (sum > refundedAmount) {
    throw new RefusalError(
      "operation-refused",
      `Medusa would show ${formatMoney(sum, currency)} as refunded, the gateway has refunded ${formatMoney(refundedAmount, currency)}.`,
    )
  }
}

/** Who requested a part, for our own timeline. */
export function requesterOf({ created_by: by }: Row): { readonly by?: string } {
  return by ? { by } : {}
}
