import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"

import { type PaymentLink, payPageOf } from "../../domain/payment-link"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { stillOwed } from "../../orders/order-money"
import { byLinkKey } from "../../payments/open/by-link"
import { RefusalError } from "../../refusals/refusal"

import { type LinkedOrder, readLinkedOrder } from "./order-of-link"
import { payableMethods } from "./payable-methods"
import { supersedeOpen } from "./revoke-link"

/** In seconds: the gateway may take twenty to answer the one who has the lock. */
const lockPatience = 25

interface OpenedSession {
  readonly id: string
  readonly provider_id: string
  readonly data: unknown
}

/**
 * Opens a payment for what the order owes now, in a payment collection of the order. It replaces the payment that was opened
 * before, whichever tab it was in.
 * @param data what the browser sends with it, untrusted, as in Medusa's store route
 * @throws RefusalError when the link opens no payment, or the method cannot pay it
 */
export async function openByLink(
  container: MedusaContainer,
  link: PaymentLink,
  providerId: string,
  data: Record<string, unknown>,
): Promise<OpenedSession> {
  const locking = container.resolve(Modules.LOCKING)
  // Two tabs at the same moment open one after the other, in one collection.
  return locking.execute(`paygate-payment-link:${link.orderId}`, open, { timeout: lockPatience })

  async function open(): Promise<OpenedSession> {
    const order = await readLinkedOrder(container, link.orderId)
    if (payPageOf(link, order) !== "due") {
      throw new RefusalError("link-impossible", "This link opens no payment any more. Load the page again.")
    }
    await refuseUnusable(container, order, providerId)
    const collectionId = await collectionFor(container, link, order)
    const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
    await paygate.paymentLinks.useCollection(link.id, collectionId)
    // Core deletes the sessions of this collection only; the order may have been changed since another one was opened.
    await supersedeOpen(
      paygate,
      order.money.attempts.filter((attempt) => attempt.collectionId !== collectionId),
    )
    const { result } = await createPaymentSessionsWorkflow(container).run({
      input: {
        payment_collection_id: collectionId,
        provider_id: providerId,
        data,
        context: { [byLinkKey]: true },
      },
    })
    return result
  }
}

async function refuseUnusable(
  container: MedusaContainer,
  order: LinkedOrder,
  providerId: string,
): Promise<void> {
  const method = (await payableMethods(container, order)).find(({ provider_id: id }) => id === providerId)
  if (!method?.usable) {
    throw new RefusalError(
      "not-supported",
      method?.message ?? "The shop does not offer this way to pay here. Choose another one.",
    )
  }
}

/** An unpaid collection of just this amount that belongs to no cart, or a new one. */
async function collectionFor(
  container: MedusaContainer,
  link: PaymentLink,
  { money, owed }: LinkedOrder,
): Promise<string> {
  const fitting = money.collections
    .filter(({ amount, isUnpaid }) => isUnpaid && amount === owed)
    .map(({ id }) => id)
  const { data: carts } =
    fitting.length === 0
      ? { data: [] }
      : await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "cart_payment_collection",
          fields: ["payment_collection_id"],
          filters: { payment_collection_id: fitting },
        })
  const ofCarts = new Set(
    (carts as { payment_collection_id: string }[]).map((row) => row.payment_collection_id),
  )
  const known = fitting.find((id) => !ofCarts.has(id))
  if (known !== undefined) {
    return known
  }
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id: link.orderId, amount: stillOwed(money) as number },
  })
  const [made] = result
  if (!made) {
    throw new Error("core made no payment collection for the order")
  }
  return made.id
}
