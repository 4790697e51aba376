import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"
import { attemptsOfOrder } from "../orders/attempts-of-order"
import { reconcilePayment } from "../payments/reconcile/reconcile-payment"

/** The storefront may complete a cart before any notice arrives, so this verifies immediately that order and payment exist. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  await paygate.background.run(async () => {
    const attempts = await attemptsOfOrder(container, event.data.id)
    await paygate.orders.markHeard(attempts.map(({ id }) => id))
    for (const attempt of attempts) {
      await reconcilePayment(container, attempt.id)
    }
  })
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "paygate-order-placed" },
}
