import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { attemptsOfOrder } from "../use-cases/attempts-of-order"
import { settleAttempt } from "../use-cases/settle/settle-attempt"

/** The storefront may complete a cart before any notice came: read back at once that order and payment stand. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  for (const attempt of await attemptsOfOrder(container, event.data.id)) {
    await settleAttempt(container, attempt.id)
  }
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "paygate-order-placed" },
}
