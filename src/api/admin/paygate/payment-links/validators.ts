import { z } from "@medusajs/framework/zod"

import { requestKey } from "../../../../workflows/payment/inputs"

const orderId = z.string().trim().min(1).max(100)

/** Query of `GET /admin/paygate/payment-links`. */
export const paymentLinkQuery = z.strictObject({ order_id: orderId })

/** Body of `POST /admin/paygate/payment-links`. */
export const paymentLinkBody = z.strictObject({
  order_id: orderId,
  /** As the option `paymentLinks.expiresAfterDays` says when absent. */
  expires_in_days: z.number().int().min(1).max(365).optional(),
  request_key: requestKey,
})
export type PaymentLinkBody = z.output<typeof paymentLinkBody>
