import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import { toMinor } from "../../domain/money"
import type { MinorAmount } from "../../paygate/values"

/** What was captured for an order. Minor units. */
export interface PaidOfOrder {
  /** By all its payments of whatever provider, refunds not deducted. */
  readonly paid: MinorAmount
  /** The same by the id of Medusa's payment. */
  readonly byPayment: ReadonlyMap<string, MinorAmount>
}

interface PaymentRow {
  readonly id: string
  readonly captures: readonly { readonly raw_amount: BigNumberInput }[]
}

/**
 * What the payments of an order have captured, as Medusa's payments show it: the transactions on the order may lag behind.
 */
export async function readPaidOfOrder(
  container: MedusaContainer,
  orderId: string,
  currency: string,
): Promise<PaidOfOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  const collections = (links as { payment_collection_id: string }[]).map((link) => link.payment_collection_id)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "captures.raw_amount"],
    filters: { payment_collection_id: collections },
  })
  const payments = (data as unknown as PaymentRow[]).map(({ id, captures }) => ({
    id,
    exact: MathBN.sum(0, ...captures.map(({ raw_amount: amount }) => amount)),
  }))
  return {
    paid: toMinor(MathBN.sum(0, ...payments.map(({ exact }) => exact)), currency),
    byPayment: new Map(payments.map(({ id, exact }) => [id, toMinor(exact, currency)])),
  }
}
