import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { hasReservation } from "../../domain/capture-by"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { attemptsOfOrder } from "../../orders/attempts-of-order"

import { checkReservation } from "./check-reservation"

/**
 * Captures what has gone out of an order, if its account wants that. Its payments are made due first:
 * should the server stop now, the job does it.
 */
export async function checkOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  if (paygate.configuration.accounts.every(({ captureOn }) => captureOn === "manual")) {
    return
  }
  const attempts = (await attemptsOfOrder(container, orderId)).filter(hasReservation)
  await paygate.reservations.makeDue(attempts.map(({ id }) => id))
  for (const { id } of attempts) {
    await checkReservation(container, paygate, id)
  }
}

/** The same for the order that a fulfillment belongs to; nothing for one without an order. */
export async function checkOrderOfFulfillment(
  container: MedusaContainer,
  fulfillmentId: string,
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: fulfillmentId },
  })
  const [link] = data as { order_id: string }[]
  if (link) {
    await checkOrder(container, link.order_id)
  }
}
