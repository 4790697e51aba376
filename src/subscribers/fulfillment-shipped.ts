import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"
import { checkOrderOfFulfillment } from "../payments/reservations/check-order"

/** Captures what has left the house, where an account has `captureOn: "shipment"`; what needs no shipping is only delivered. */
export default async function fulfillmentShipped({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { background } = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  await background.run(() => checkOrderOfFulfillment(container, event.data.id))
}

export const config: SubscriberConfig = {
  event: ["shipment.created", "delivery.created"],
  context: { subscriberId: "paygate-fulfillment-shipped" },
}
