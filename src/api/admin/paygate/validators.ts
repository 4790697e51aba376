import { z } from "@medusajs/framework/zod"

export const captureBody = z.strictObject({
  /** Major units. */
  amount: z.number().positive().optional(),
  close_rest: z.boolean().default(false),
})
export type CaptureBody = z.output<typeof captureBody>
