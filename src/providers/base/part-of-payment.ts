import { MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { formatMoney, toMinor } from "../../domain/money"
import { type MinorAmount, minorAmount } from "../../paygate/values"
import { RefusalError } from "../../use-cases/refusal"

interface Row {
  readonly id: string
  readonly payment_id: string
  readonly raw_amount: { readonly value: string }
  readonly metadata?: Record<string, unknown> | null
  /** The admin who asked for it, if one did. */
  readonly created_by?: string | null
}

interface Rows<Of extends Row> {
  retrieve(id: string, config: { select: string[] }): Promise<Of>
  list(filters: Record<string, unknown>, config: { select: string[] }): Promise<Of[]>
}

/** A capture or refund of Medusa's, and what it means at the gateway. */
export interface Part<Of> {
  readonly row: Of
  /** Minor units: by how much the whole units of the sum grow with it. Zero for a remainder below one unit. */
  readonly amount: MinorAmount
  /** Minor units: the sums of all captures, or refunds, of the payment without it and with it. */
  readonly sumBefore: MinorAmount
  readonly sumAfter: MinorAmount
}

/** Medusa does not round: the gateway's amount of a part is the sum after it, less the sum before it, both in whole units. */
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
 * A refund that says it only records what went back already is held against what did.
 * @throws RefusalError when the gateway has given back less
 */
export function refuseToRecordMore(
  { creditedAmount, currency }: Pick<Attempt, "creditedAmount" | "currency">,
  sum: MinorAmount,
): void {
  if (sum > creditedAmount) {
    throw new RefusalError(
      "action-refused",
      `Medusa would show ${formatMoney(sum, currency)} as refunded, the gateway has given back ${formatMoney(creditedAmount, currency)}.`,
    )
  }
}

/** Who asked for a part, for our own list of what happened. */
export function requesterOf({ created_by: by }: Row): { readonly by?: string } {
  return by ? { by } : {}
}
