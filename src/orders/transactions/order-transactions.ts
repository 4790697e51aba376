import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"

import type { OrderTransaction } from "./missing-transactions"

/** A stored transaction. */
export interface EnteredTransaction extends Omit<OrderTransaction, "reference"> {
  readonly id: string
  /** What it stands for: "capture", "refund", or a word of somebody else's. */
  readonly reference: string
}

/** The transactions of an order, oldest first, core's and ours. */
export async function readOrderTransactions(
  container: MedusaContainer,
  orderId: string,
): Promise<EnteredTransaction[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_transaction",
    fields: ["id", "reference", "reference_id", "raw_amount"],
    filters: { order_id: orderId },
    pagination: { order: { id: "ASC" } },
  })
  const rows = data as unknown as {
    id: string
    reference: string | null
    reference_id: string | null
    raw_amount: BigNumberInput
  }[]
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference ?? "",
    referenceId: row.reference_id ?? "",
    amount: MathBN.convert(row.raw_amount),
  }))
}

/** Adds transactions under the references that core itself uses. */
export async function addOrderTransactions(
  container: MedusaContainer,
  order: { readonly orderId: string; readonly currency: string },
  transactions: readonly OrderTransaction[],
): Promise<void> {
  if (transactions.length === 0) {
    return
  }
  await container.resolve(Modules.ORDER).addOrderTransactions(
    transactions.map(({ reference, referenceId, amount }) => ({
      order_id: order.orderId,
      amount,
      currency_code: order.currency,
      reference,
      reference_id: referenceId,
    })),
  )
}
