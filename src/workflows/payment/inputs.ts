import { z } from "@medusajs/framework/zod"

/** Created when a form is opened: the same key is the same request, however often the form is submitted. */
export const requestKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,100}$/, "must be 8 to 100 letters, digits, _ or -")
  .optional()

/** The id of the requesting admin, for Medusa's records and the timeline. */
const requestedBy = z.string().min(1).max(100).optional()

/** Major units; too many decimals for the currency are refused later, with an explanation. */
const amount = z.number().positive().optional()

export const capturePaygatePaymentInput = z.strictObject({
  /** The id of Medusa's payment. */
  payment_id: z.string().min(1),
  /** Major units; everything that is left if absent. */
  amount,
  /** TWINT: this is the last capture, so the rest of the authorization is released. */
  close_rest: z.boolean().default(false),
  /** Does not wait for the gateway's first notice. */
  force: z.boolean().default(false),
  request_key: requestKey,
  requested_by: requestedBy,
})
export type CapturePaygatePaymentInput = z.input<typeof capturePaygatePaymentInput>

export const refundPaygatePaymentInput = z.strictObject({
  /** The id of Medusa's payment. */
  payment_id: z.string().min(1),
  /** Major units; everything that is left if absent. */
  amount,
  /** The items that the amount is for, which are then not offered again. A line or the shipping of the order, in whole units. */
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100),
        quantity: z.number().int().positive().max(1_000_000),
      }),
    )
    .max(1000)
    .default([]),
  refund_reason_id: z.string().min(1).max(64).optional(),
  note: z.string().max(1000).optional(),
  /** Does not wait for the gateway's first notice. */
  force: z.boolean().default(false),
  request_key: requestKey,
  requested_by: requestedBy,
})
export type RefundPaygatePaymentInput = z.input<typeof refundPaygatePaymentInput>

export const releasePaygatePaymentInput = z.strictObject({
  /** An attempt to pay: an order may have several. */
  attempt_id: z.string().min(1),
  request_key: requestKey,
  requested_by: requestedBy,
})
export type ReleasePaygatePaymentInput = z.input<typeof releasePaygatePaymentInput>
