import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refundPaygatePaymentWorkflow } from "medusa-payment-paygate/workflows"

/** src/workflows/hooks/after-a-refund.ts: runs once after each refund that was made by the plugin's card or its route. */
refundPaygatePaymentWorkflow.hooks.paymentRefunded(async (refund, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "paygate_attempt",
    fields: ["trans_id", "order.display_id", "order.email"],
    filters: { id: refund.attempt_id },
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(`${refund.amount} ${refund.currency_code} was refunded: ${JSON.stringify(data[0])}`)
})
