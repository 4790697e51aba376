import { z } from "@medusajs/framework/zod"

import { attemptOrders } from "../../../../domain/attempt-order"
import { attemptStates } from "../../../../domain/attempt-states"
import { methodIds } from "../../../../domain/methods"
import { isCurrency } from "../../../../paygate/currencies"
import { fileLanguage } from "../gateway-schemas"
import { countedPaging } from "../validators"

/** One value, or several as Medusa's routes accept them: `state[]=open&state[]=failed`. */
const anyOf = <Value extends z.ZodType<string>>(value: Value) =>
  z.preprocess((one) => (typeof one === "string" ? [one] : one), z.array(value).min(1).max(50)).optional()

/** A moment, or a day in UTC: its beginning, or all of it where the range ends. */
const moment = (dayIs: "beginning" | "whole") =>
  z
    .string()
    .regex(
      /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/,
      "must be a day or a moment: 2026-11-21 or 2026-11-21T08:00:00Z",
    )
    .transform((text, context) => {
      const read = new Date(dayIs === "whole" && !text.includes("T") ? `${text}T23:59:59.999Z` : text)
      if (Number.isNaN(read.getTime())) {
        context.addIssue({ code: "custom", message: "is not a date and time that exists" })
        return z.NEVER
      }
      return read
    })

/** Major units, with a decimal point. */
const amount = z.string().regex(/^\d{1,10}(\.\d{1,4})?$/, "must be an amount in major units: 12.50")

/** The filters of the list of attempts. */
const filters = {
  /** TransID, PayID, order number or id, attempt id, or a whole e-mail address. */
  q: z.string().trim().max(254).optional(),
  state: anyOf(z.enum(attemptStates)),
  method: anyOf(z.enum(methodIds)),
  account_id: anyOf(z.string().trim().min(1).max(100)),
  /** A whole e-mail address, or the id of a customer. */
  customer: z.string().trim().min(1).max(254).optional(),
  currency: z
    .string()
    .transform((code) => code.toUpperCase())
    .refine(isCurrency, "is no currency")
    .optional(),
  created_at: z
    .strictObject({ $gte: moment("beginning").optional(), $lte: moment("whole").optional() })
    .optional(),
  amount: z.strictObject({ $gte: amount.optional(), $lte: amount.optional() }).optional(),
}

/** Query of `GET /admin/paygate/attempts`. */
export const attemptsQuery = z.strictObject({
  ...filters,
  order: z.enum(attemptOrders).default("-created_at"),
  ...countedPaging,
})

/** Query of `GET /admin/paygate/attempts/export`. */
export const attemptsExportQuery = z.strictObject({ ...filters, language: fileLanguage })
export type AttemptFilters = Omit<z.output<typeof attemptsExportQuery>, "language">
