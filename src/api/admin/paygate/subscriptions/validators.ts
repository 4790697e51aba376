import { z } from "@medusajs/framework/zod"

import {
  amountInput,
  changeKey,
  changePaygateSubscriptionInput,
  interval,
  text,
} from "../../../../workflows/subscription/inputs"
import { paging } from "../validators"

export const createBody = z.strictObject({
  /** Required if several accounts are configured. */
  account: text.optional(),
  abo_id: text,
  /** Id or e-mail address. */
  customer: text.optional(),
  /** Id or number. */
  order: text.optional(),
  currency: text,
  amount: amountInput,
  description: text.optional(),
  start_date: text,
  end_date: text,
  interval,
  active: z.boolean().default(true),
})
export type CreateBody = z.output<typeof createBody>

export const linkBody = z.strictObject({ customer: text.optional(), order: text.optional() })
export type LinkBody = z.output<typeof linkBody>

export const changeBody = changePaygateSubscriptionInput.omit({ subscription_id: true, requested_by: true })
export type ChangeBody = z.output<typeof changeBody>

export const resolveBody = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("carried-out") }),
  z.strictObject({ decision: z.literal("not-carried-out") }),
  z.strictObject({ decision: z.literal("send-again"), request_key: changeKey }),
])
export type ResolveBody = z.output<typeof resolveBody>

export const importBody = z.strictObject({
  /** The file's content. */
  csv: z.string().min(1).max(2_000_000),
  /** For rows that do not name an account. */
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
