import { z } from "zod"

const day = z.string().regex(/^\d{8}$/, "must be a day, YYYYMMDD")

/** A subscription as the gateway keeps it. Amount in minor units; days are YYYYMMDD, the interval is in days. */
export const subscriptionSchema = z.strictObject({
  aboId: z.string().min(1).max(32),
  merchantId: z.string().min(1),
  amount: z.number().int().positive(),
  orderDesc: z.string().optional(),
  startDate: day,
  endDate: day,
  interval: z.number().int().min(1).max(999),
  /** Paid at its interval; false pauses it, and a change can resume it. */
  active: z.boolean().default(true),
  /** Ended for good at the gateway: it can no longer be changed. */
  stopped: z.boolean().default(false),
})

export type SubscriptionInput = z.input<typeof subscriptionSchema>
export type SandboxSubscription = z.output<typeof subscriptionSchema>
