import type { BigNumberInput, RemoteQueryFunction } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../domain/attempt"
import { formatMoney, remainder, toMinor } from "../domain/money"
import { mostToCapture } from "../domain/possible-operations"
import type PaygateModuleService from "../modules/paygate/service"
import type { OtherPayments } from "../modules/paygate/stores/start-operation"
import type { MinorAmount } from "../paygate/values"
import { moreThanLeft } from "../refusals/operation-refusals"

import { readUnseenCaptures } from "./unseen-captures"

/** What an order says about its money. */
export interface OwingOrder {
  readonly id: string
  readonly canceled: boolean
  /** Major units: what the shopper owes; negative when the shop owes. Undefined where Medusa does not say. */
  readonly owed: BigNumberInput | undefined
}

/** The account of an order as Medusa sums it up. */
export type OrderSummary = {
  readonly raw_pending_difference?: BigNumberInput
  readonly pending_difference?: BigNumberInput
} | null

interface OrderRow {
  readonly id: string
  readonly status: string
  readonly summary?: OrderSummary
}

/** What no capture has paid yet, in major units; negative when the shop owes, undefined where Medusa does not say. */
export function unpaidBy(summary: OrderSummary | undefined): BigNumberInput | undefined {
  return summary?.raw_pending_difference ?? summary?.pending_difference
}

/** The order that a payment collection was made for, or that its cart became. */
export async function readOwingOrder(
  query: Pick<RemoteQueryFunction, "graph">,
  { collectionId }: Pick<Attempt, "collectionId">,
): Promise<OwingOrder | undefined> {
  if (collectionId === null) {
    return undefined
  }
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order.id", "order.status", "order.summary"],
    filters: { payment_collection_id: collectionId },
  })
  const [link] = data as unknown as { order?: OrderRow | null }[]
  const order = link?.order
  return order
    ? {
        id: order.id,
        canceled: order.status === "canceled",
        owed: unpaidBy(order.summary),
      }
    : undefined
}

/** Whether a live order still owes money, so that its reservation has to stay. */
export function owesMoney({ canceled, owed }: OwingOrder): boolean {
  return !canceled && owed !== undefined && MathBN.gt(owed, 0)
}

/** What a live order still owes; undefined where there is nothing to go by. */
export function owedInMinor(
  order: Pick<OwingOrder, "canceled" | "owed"> | undefined,
  currency: string,
): MinorAmount | undefined {
  return !order || order.canceled || order.owed === undefined
    ? undefined
    : toMinor(MathBN.max(order.owed, 0), currency)
}

/**
 * A changed order may owe less than is reserved, and of an order with two reservations both may be captured; the shop may
 * not take the difference.
 * @param amount minor units
 * @returns what has to be still true when the capture begins
 * @throws RefusalError when it is more than the order owes
 */
export async function refuseMoreThanOwed(
  query: Pick<RemoteQueryFunction, "graph">,
  paygate: PaygateModuleService,
  attempt: Attempt,
  amount: MinorAmount,
): Promise<{ others: OtherPayments } | undefined> {
  const { currency } = attempt
  const order = await readOwingOrder(query, attempt)
  const shown = owedInMinor(order, currency)
  if (order === undefined || shown === undefined) {
    return undefined
  }
  const unseen = await readUnseenCaptures(query, paygate, attempt, order.id)
  const owed = remainder(shown, unseen.amount)
  if (mostToCapture(amount, owed) < amount) {
    throw moreThanLeft(
      `The order owes ${formatMoney(owed, currency)}, so ${formatMoney(amount, currency)} cannot be captured; nothing was sent. ` +
        "Capture what it owes, with the amount, in the order's Paygate card.",
      { asked: amount, left: owed, currency },
    )
  }
  return { others: unseen.others }
}
