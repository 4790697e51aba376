import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { finishCanceledOrder } from "../use-cases/actions/finish-canceled-order"

/** Core swallows what a provider throws while an order is cancelled: finish what was left. */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await finishCanceledOrder(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "paygate-order-canceled" },
}
