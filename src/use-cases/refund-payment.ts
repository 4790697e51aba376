import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"

import { formatMoney, toMajor, toMinor } from "../domain/money"
import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"
import { moreThanLeft } from "./action-refusals"
import { exactMinor } from "./exact-amount"
import { RefusalError } from "./refusal"

/** Names a refund that does not wait for the gateway's first notify, see `refuseWhileHeldBack`. */
export const forceKey = "paygate_force"

/** What an admin wants to give back. */
export interface RefundWish {
  readonly paymentId: string
  /** Major units; all that is left when absent. */
  readonly amount: number | undefined
  readonly reasonId: string | undefined
  readonly note: string | undefined
  /** The admin's user id, for Medusa's books. */
  readonly by: string
  /** Does not wait for the gateway's first notify: the admin insists. */
  readonly force: boolean
}

/** What was given back, in major units as the gateway took it. */
export interface Refunded {
  readonly amount: string
  readonly currency: string
}

interface PaymentRow {
  readonly id: string
  readonly captures: readonly { readonly raw_amount: BigNumberInput }[]
  readonly refunds: readonly { readonly raw_amount: BigNumberInput }[]
  readonly payment_session: { readonly id: string } | null
  readonly payment_collection: { readonly order: { readonly id: string; readonly status: string } | null }
}

/**
 * Gives captured money back, in full or in part, also while a part of the reservation is still uncaptured, which Medusa's
 * own button does not allow. Medusa books it and calls the provider, so that both ledgers say the same.
 * @throws RefusalError when the payment is not ours, or more is asked for than is left
 * @throws MedusaError with the gateway's reason in words
 */
export async function refundPayment(container: MedusaContainer, wish: RefundWish): Promise<Refunded> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const payment = await readPayment(container, wish.paymentId)
  const sessionId = payment?.payment_session?.id
  const attempt = sessionId === undefined ? undefined : await ledger.attempts.bySession(sessionId)
  if (!payment || !attempt) {
    throw new RefusalError("unknown-attempt", `The payment ${wish.paymentId} is not one of Paygate's.`, {
      facts: { reason: "not-ours" },
    })
  }
  const left = MathBN.sub(total(payment.captures), total(payment.refunds))
  const leftMinor = toMinor(MathBN.max(left, 0), attempt.currency)
  const asked = wish.amount === undefined ? leftMinor : exactMinor(wish.amount, attempt.currency)
  if (leftMinor === 0 || asked > leftMinor) {
    throw moreThanLeft(
      `${formatMoney(asked, attempt.currency)} is more than is left to refund: ${formatMoney(leftMinor, attempt.currency)}.`,
      { asked, left: leftMinor, currency: attempt.currency },
    )
  }
  // Medusa's amounts are not rounded: the last part takes its remainder, whatever its decimals.
  const amount = asked === leftMinor ? left : MathBN.convert(wish.amount ?? left)
  const refund = {
    payment_id: payment.id,
    amount,
    refund_reason_id: wish.reasonId,
    note: wish.note,
    created_by: wish.by,
    // The workflow hands metadata on to the payment module, which stores it on the refund, although its input type does not name it.
    ...(wish.force ? { metadata: { [forceKey]: true } } : {}),
  }
  const order = payment.payment_collection.order
  if (order?.status === "canceled") {
    await refundOfCanceledOrder(container, order.id, attempt.currency, refund)
  } else {
    await refundPaymentWorkflow(container).run({ input: refund })
  }
  return { amount: toMajor(asked, attempt.currency), currency: attempt.currency }
}

/**
 * Core's workflow refunds the payment of a cancelled order and fails after that, so that a second click would refund
 * again. The payment module alone does it once; the order's transaction is written unless cancelling wrote it already
 * for a refund that then failed.
 */
async function refundOfCanceledOrder(
  container: MedusaContainer,
  orderId: string,
  currency: string,
  refund: { payment_id: string; amount: BigNumberInput },
): Promise<void> {
  const known = await container.resolve(Modules.PAYMENT).listRefunds({ payment_id: [refund.payment_id] })
  const { refunds = [] } = await container.resolve(Modules.PAYMENT).refundPayment(refund)
  const row = refunds.find(({ id }) => known.every((other) => other.id !== id))
  const orders = container.resolve(Modules.ORDER)
  const transactions = await orders.listOrderTransactions({ order_id: [orderId] })
  const paid = transactions.reduce((sum, { amount }) => MathBN.add(sum, amount), MathBN.convert(0))
  if (row && toMinor(MathBN.max(paid, 0), currency) >= toMinor(refund.amount, currency)) {
    await orders.addOrderTransactions({
      order_id: orderId,
      amount: MathBN.mult(refund.amount, -1),
      currency_code: currency.toLowerCase(),
      reference: "refund",
      reference_id: row.id,
    })
  }
}

function total(rows: readonly { readonly raw_amount: BigNumberInput }[]) {
  return rows.reduce((sum, row) => MathBN.add(sum, row.raw_amount), MathBN.convert(0))
}

async function readPayment(container: MedusaContainer, id: string): Promise<PaymentRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: [
      "id",
      "captures.raw_amount",
      "refunds.raw_amount",
      "payment_session.id",
      "payment_collection.order.id",
      "payment_collection.order.status",
    ],
    filters: { id },
  })
  return (data as unknown as PaymentRow[])[0]
}
