import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"
import { finishCanceledOrder } from "../payments/release/finish-canceled-order"

/** Medusa swallows errors of a provider while it cancels an order, so this finishes what was left, before the server stops. */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { background } = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  await background.run(() => finishCanceledOrder(container, event.data.id))
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "paygate-order-canceled" },
}
