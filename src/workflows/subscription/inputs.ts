import { z } from "@medusajs/framework/zod"

/**
 * Major units: a decimal string such as "12.50", or a number. Parsed digit by digit, never used in floating-point arithmetic.
 */
export const amountInput = z.union([z.string(), z.number()]).transform(String)
/** Days (1 to 999), or one of the document's names: daily, weekly, monthly, quarterly, half-yearly, yearly. */
export const interval = z.union([z.string(), z.number()]).transform(String)
export const text = z.string().max(2_000)

/** Chosen by the caller for each change; the same key never sends twice. */
export const changeKey = z
  .string()
  .regex(/^[\w.:-]{8,64}$/, "must be 8 to 64 letters, digits, . _ : or -, new for each change")

export const changePaygateSubscriptionInput = z.strictObject({
  subscription_id: z.string().min(1),
  request_key: changeKey,
  /** The revision that the caller has seen; the change is refused if there is a newer one. */
  revision: z.number().int().positive().optional(),
  amount: amountInput.optional(),
  start_date: text.optional(),
  end_date: text.optional(),
  interval: interval.optional(),
  /** Sent only if present; whatever is omitted stays as it is at the gateway. */
  description: text.optional(),
  /** Likewise sent only if present. */
  active: z.boolean().optional(),
  /** The id of the requesting admin. */
  requested_by: z.string().min(1).max(100).optional(),
})
export type ChangePaygateSubscriptionInput = z.input<typeof changePaygateSubscriptionInput>
