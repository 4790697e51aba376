import { z } from "@medusajs/framework/zod"

/** Made when a form is opened: the same key is the same request, however often the form is sent. */
const requestKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,100}$/, "must be 8 to 100 letters, digits, _ or -")
  .optional()

/** The id of the admin who asks, for Medusa's books and the timeline. */
const requestedBy = z.string().min(1).max(100).optional()

/** Major units; decimals beyond the currency's are refused later, in words. */
const amount = z.number().positive().optional()

export const capturePaygatePaymentInput = z.strictObject({
  /** Medusa's payment. */
  payment_id: z.string().min(1),
  /** Major units; all that is left when absent. */
  amount,
  /** TWINT: this is the last capture, the rest of the reservation is released. */
  close_rest: z.boolean().default(false),
  /** Does not wait for the gateway's first notify. */
  force: z.boolean().default(false),
  request_key: requestKey,
  requested_by: requestedBy,
})
export type CapturePaygatePaymentInput = z.input<typeof capturePaygatePaymentInput>

export const refundPaygatePaymentInput = z.strictObject({
  /** Medusa's payment. */
  payment_id: z.string().min(1),
  /** Major units; all that is left when absent. */
  amount,
  refund_reason_id: z.string().min(1).max(64).optional(),
  note: z.string().max(1000).optional(),
  /** Does not wait for the gateway's first notify. */
  force: z.boolean().default(false),
  request_key: requestKey,
  requested_by: requestedBy,
})
export type RefundPaygatePaymentInput = z.input<typeof refundPaygatePaymentInput>

export const releasePaygatePaymentInput = z.strictObject({
  /** A try to pay: an order may have several. */
  attempt_id: z.string().min(1),
  request_key: requestKey,
  requested_by: requestedBy,
})
export type ReleasePaygatePaymentInput = z.input<typeof releasePaygatePaymentInput>
