import { z } from "@medusajs/framework/zod"

import { paging } from "../validators"

/** Major units: decimal text such as "12.50", or a number; read digit by digit, never calculated with. */
const amount = z.union([z.string(), z.number()]).transform(String)
/** Days (1 to 999), or one of the document's names: daily, weekly, monthly, quarterly, half-yearly, yearly. */
const interval = z.union([z.string(), z.number()]).transform(String)
const text = z.string().max(2_000)
/** Chosen by the caller for each change; the same key never sends twice. */
const requestKey = z
  .string()
  .regex(/^[\w.:-]{8,64}$/, "must be 8 to 64 letters, digits, . _ : or -, new for each change")

export const createBody = z.strictObject({
  /** Needed when several accounts are configured. */
  account: text.optional(),
  abo_id: text,
  /** Id or e-mail address. */
  customer: text.optional(),
  /** Id or number. */
  order: text.optional(),
  currency: text,
  amount,
  description: text.optional(),
  start_date: text,
  end_date: text,
  interval,
  active: z.boolean().default(true),
})
export type CreateBody = z.output<typeof createBody>

export const linkBody = z.strictObject({ customer: text.optional(), order: text.optional() })
export type LinkBody = z.output<typeof linkBody>

export const changeBody = z.strictObject({
  request_key: requestKey,
  /** The revision you have seen; refuses the change when there is a newer one. */
  revision: z.number().int().positive().optional(),
  amount: amount.optional(),
  start_date: text.optional(),
  end_date: text.optional(),
  interval: interval.optional(),
  /** Sent only when it is here; what is left out stays as it is at the gateway. */
  description: text.optional(),
  /** Likewise. */
  active: z.boolean().optional(),
})
export type ChangeBody = z.output<typeof changeBody>

export const resolveBody = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("carried-out") }),
  z.strictObject({ decision: z.literal("not-carried-out") }),
  z.strictObject({ decision: z.literal("send-again"), request_key: requestKey }),
])
export type ResolveBody = z.output<typeof resolveBody>

export const importBody = z.strictObject({
  /** The file's text. */
  csv: z.string().min(1).max(2_000_000),
  /** For rows that name no account. */
  account: text.optional(),
})
export type ImportBody = z.output<typeof importBody>

const flag = z.enum(["true", "false"]).transform((written) => written === "true")

export const listQuery = z.strictObject({
  ...paging,
  /** Part of an AboID, a whole e-mail address, or the number or id of an order. */
  q: text.optional(),
  account_id: text.optional(),
  customer_id: text.optional(),
  order_id: text.optional(),
  active: flag.optional(),
  needs_decision: flag.optional(),
})
