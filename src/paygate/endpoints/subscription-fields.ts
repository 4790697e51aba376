import { z } from "zod"

import { isCalendarDay } from "./calendar-day"
import { n } from "./field-formats"
import { tableRows } from "./field-meta"

/** The intervals the document names, in days (subscription document, change). */
export const subscriptionIntervals = {
  daily: 1,
  weekly: 7,
  monthly: 30,
  quarterly: 90,
  "half-yearly": 180,
  yearly: 360,
} as const

export type SubscriptionInterval = keyof typeof subscriptionIntervals

const names = Object.keys(subscriptionIntervals) as [SubscriptionInterval, ...SubscriptionInterval[]]

const problem = `must be ${names.join(", ")} or a whole number of days, 1 to 999`

/** Days between two payments: one of the names, or 1 to 999. */
export const Interval = z
  .union([z.enum(names), z.number().int(problem).min(1, problem).max(999, problem)], problem)
  .transform((interval) => (typeof interval === "number" ? interval : subscriptionIntervals[interval]))
  .register(tableRows, { format: "n..3" })

/** A date, YYYYMMDD. */
export const day = n(8)
  .refine((text) => isCalendarDay(text, ""), "must be a day written YYYYMMDD")
  .register(tableRows, { format: "n8" })

/** Compares the dates as strings, because YYYYMMDD sorts chronologically. */
export function requireEndAfterStart(
  fields: Readonly<{ StartDate: string; EndDate: string }>,
  context: z.RefinementCtx,
): void {
  if (fields.EndDate >= fields.StartDate) return
  context.addIssue({ code: "custom", path: ["EndDate"], message: "may not be before StartDate" })
}
