import { z } from "@medusajs/framework/zod"

/** Made when a form is opened: the same key is the same wish, however often the form is sent. */
const requestKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,100}$/, "request_key must be 8 to 100 letters, digits, _ or -")
  .optional()

/** Major units; decimals beyond the currency's are refused later, in words. */
const amount = z.number().positive().optional()

export const captureBody = z.strictObject({
  amount,
  close_rest: z.boolean().default(false),
  force: z.boolean().default(false),
  request_key: requestKey,
})
export type CaptureBody = z.output<typeof captureBody>

export const refundBody = z.strictObject({
  amount,
  refund_reason_id: z.string().min(1).max(64).optional(),
  note: z.string().max(1000).optional(),
  force: z.boolean().default(false),
  request_key: requestKey,
})
export type RefundBody = z.output<typeof refundBody>

/** Of the routes that move money as a whole. */
export const requestBody = z.strictObject({ request_key: requestKey })
export type RequestBody = z.output<typeof requestBody>

export const decideBody = z.strictObject({ outcome: z.enum(["done", "not-done"]), request_key: requestKey })
export type DecideBody = z.output<typeof decideBody>

/** Of the routes that take nothing. */
export const emptyBody = z.strictObject({})

/** The paging of every list, as Medusa has it. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
}
export const pageQuery = z.strictObject(paging)
