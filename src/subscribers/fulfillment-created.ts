import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"
import { checkOrder } from "../payments/reservations/check-order"

/** Captures what is packed, where an account has `captureOn: "fulfillment"`. */
export default async function fulfillmentCreated({
  event,
  container,
}: SubscriberArgs<{ order_id: string; fulfillment_id: string }>): Promise<void> {
  const { background } = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  await background.run(() => checkOrder(container, event.data.order_id))
}

export const config: SubscriberConfig = {
  event: "order.fulfillment_created",
  context: { subscriberId: "paygate-fulfillment-created" },
}
