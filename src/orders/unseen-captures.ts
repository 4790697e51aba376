import type { BigNumberInput, RemoteQueryFunction } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../domain/attempt"
import { remainder, sum, toMinor } from "../domain/money"
import type PaygateModuleService from "../modules/paygate/service"
import type { OtherPayments } from "../modules/paygate/stores/start-operation"
import { type MinorAmount, minorAmount } from "../paygate/values"

/** What was captured for an order, or may be, and its account in Medusa does not show. Amounts in minor units. */
interface UnseenCaptures {
  readonly amount: MinorAmount
  /** What the order's other payments had taken when this was read. */
  readonly others: OtherPayments
}

interface PaymentRow {
  readonly data: { readonly trans_id?: unknown } | null
  readonly canceled_at: string | Date | null
  readonly captures: readonly { readonly id: string }[] | null
}

/**
 * Reads what an order's payments have captured, or may have, beyond what stands on the order: a capture at this moment, one
 * without an answer, or one that a dying process did not enter. Of two payments of one order the second would be captured
 * for the same goods.
 */
export async function readUnseenCaptures(
  query: Pick<RemoteQueryFunction, "graph">,
  paygate: PaygateModuleService,
  attempt: Attempt,
  orderId: string,
): Promise<UnseenCaptures> {
  const attempts = await bookedAttempts()
  const taken = await paygate.operations.taken(attempts.map(({ id }) => id))
  const entered = await enteredCaptures(query, orderId)
  const takenOf = (id: string) => taken.get(id) ?? minorAmount(0)
  const others = attempts.filter(({ id }) => id !== attempt.id).map(({ id }) => id)
  return {
    amount: sum(
      attempts.map(({ id, captureIds }) =>
        remainder(
          takenOf(id),
          toMinor(MathBN.sum(0, ...captureIds.map((each) => entered.get(each) ?? 0)), attempt.currency),
        ),
      ),
    ),
    others: { attemptIds: others, taken: sum(others.map(takenOf)) },
  }

  /** Those that the order has as its payments, with Medusa's captures of each. */
  async function bookedAttempts(): Promise<{ id: string; captureIds: readonly string[] }[]> {
    const { data: links } = await query.graph({
      entity: "order_payment_collection",
      fields: ["payment_collection_id"],
      filters: { order_id: orderId },
    })
    const collections = (links as { payment_collection_id: string }[]).map(
      (link) => link.payment_collection_id,
    )
    const { data } = await query.graph({
      entity: "payment",
      fields: ["data", "canceled_at", "captures.id"],
      filters: { payment_collection_id: collections } as object,
    })
    const payments = (data as PaymentRow[]).filter(({ canceled_at }) => canceled_at === null)
    const known = (await Promise.all(collections.map((id) => paygate.attempts.byCollection(id)))).flat()
    return payments.flatMap(({ data: paid, captures }) => {
      const found = known.find(({ transId }) => transId === paid?.trans_id)
      return found ? [{ id: found.id, captureIds: (captures ?? []).map(({ id }) => id) }] : []
    })
  }
}

/** The captures that stand on the order, in major units by the id of Medusa's capture. */
export async function enteredCaptures(
  query: Pick<RemoteQueryFunction, "graph">,
  orderId: string,
): Promise<ReadonlyMap<string, BigNumberInput>> {
  const { data } = await query.graph({
    entity: "order_transaction",
    fields: ["reference_id", "raw_amount"],
    filters: { order_id: orderId, reference: "capture" },
  })
  const rows = data as unknown as { reference_id: string | null; raw_amount: BigNumberInput }[]
  return new Map(rows.map(({ reference_id, raw_amount }) => [reference_id ?? "", raw_amount]))
}
