import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaygateEvents } from "medusa-payment-paygate"

type AutoRefunded = PaygateEvents["paygate.attempt.auto_refunded"]

/** src/subscribers/auto-refunded.ts: tells somebody that a payment was refunded automatically because no order could take it. */
export default async function autoRefunded({
  event,
  container,
}: SubscriberArgs<AutoRefunded>): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { amount, trans_id, reason } = event.data
  logger.warn(`${amount} of ${trans_id} was refunded: ${reason}`)
}

export const config: SubscriberConfig = { event: "paygate.attempt.auto_refunded" }
