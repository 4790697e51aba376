import type { MedusaContainer } from "@medusajs/framework/types"

import type { OrderLinkAnswer } from "../../contracts/payment-link"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"

import { viewOrderLink } from "./link-view"

/**
 * A link opens no payment any more. One that a shopper has begun is called off where the method can; money that arrives
 * anyway is the order's while it still owes it, and goes back otherwise. Revoking twice is the same as once.
 * @throws RefusalError (404) when there is no such link
 */
export async function revokeLink(
  container: MedusaContainer,
  id: string,
  by: string | null,
): Promise<OrderLinkAnswer> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const link = await paygate.paymentLinks.byId(id)
  if (!link) {
    throw new RefusalError("link-unknown", "There is no such payment link.")
  }
  await paygate.paymentLinks.revoke(id, by)
  if (link.collectionId !== null) {
    await supersedeOpen(paygate, await paygate.attempts.byCollection(link.collectionId))
  }
  return { payment_link: await viewOrderLink(container, link.orderId) }
}

/** Payments that a shopper has begun and not paid count as replaced: the job calls them off where the method can. */
export async function supersedeOpen(
  paygate: PaygateModuleService,
  attempts: Awaited<ReturnType<PaygateModuleService["attempts"]["byCollection"]>>,
): Promise<void> {
  for (const { sessionId } of attempts.filter(({ state }) => state === "open")) {
    await paygate.attempts.supersede(sessionId)
  }
}
