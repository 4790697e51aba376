import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  Modules,
  PaymentCollectionStatus,
} from "@medusajs/framework/utils"

import { exactSum, type MedusaBooking, type MedusaPayment } from "../medusa-payment"
import { readOrderTransactions } from "../transactions/order-transactions"

/** Captures and refunds of Medusa that stand for no money. */
export interface LeftRows {
  readonly captures: readonly MedusaBooking[]
  readonly refunds: readonly MedusaBooking[]
}

/**
 * Deletes captures and refunds from a payment, as core does when a provider refuses, and corrects what may have counted them
 * meanwhile: the order's transactions, the sums of the payment collection, and the date from which on core captures no more.
 */
export async function deleteRows(
  container: MedusaContainer,
  payment: MedusaPayment,
  { captures, refunds }: LeftRows,
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const ids = new Set([...captures, ...refunds].map(({ id }) => id))
  if (payment.order) {
    const entered = await readOrderTransactions(container, payment.order.id)
    const theirs = entered.filter(({ referenceId }) => ids.has(referenceId)).map(({ id }) => id)
    if (theirs.length > 0) {
      await container.resolve(Modules.ORDER).softDeleteOrderTransactions(theirs)
    }
  }
  if (captures.length > 0) {
    await payments.deleteCaptures(captures.map(({ id }) => id))
    // Core takes a payment with this date for captured in full. Its input type lacks the field.
    const notInFull = { id: payment.id, captured_at: null }
    await payments.updatePayment(notInFull)
  }
  if (refunds.length > 0) {
    await payments.deleteRefunds(refunds.map(({ id }) => id))
  }
  await correctCollection(container, payment.collectionId)
}

interface CollectionRow {
  readonly raw_amount: BigNumberInput
  readonly status: PaymentCollectionStatus
  readonly payments: readonly {
    readonly captures: readonly { readonly raw_amount: BigNumberInput }[]
    readonly refunds: readonly { readonly raw_amount: BigNumberInput }[]
  }[]
}

/** What an order shows as paid and refunded is read from its collection, which core corrects only when it books something. */
async function correctCollection(container: MedusaContainer, id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_collection",
    fields: ["raw_amount", "status", "payments.captures.raw_amount", "payments.refunds.raw_amount"],
    filters: { id },
  })
  const [collection] = data as unknown as CollectionRow[]
  if (!collection) {
    return
  }
  const sum = (rows: CollectionRow["payments"][number]["captures"]) =>
    exactSum(rows.map(({ raw_amount: amount }) => ({ amount: MathBN.convert(amount) })))
  const captured = sum(collection.payments.flatMap(({ captures }) => captures))
  const isOpenAgain =
    collection.status === PaymentCollectionStatus.COMPLETED && MathBN.lt(captured, collection.raw_amount)
  // Its input type lacks the sums.
  const figures = {
    captured_amount: captured,
    refunded_amount: sum(collection.payments.flatMap(({ refunds }) => refunds)),
    ...(isOpenAgain ? { status: PaymentCollectionStatus.AUTHORIZED, completed_at: null } : {}),
  }
  await container.resolve(Modules.PAYMENT).updatePaymentCollections(id, figures)
}
