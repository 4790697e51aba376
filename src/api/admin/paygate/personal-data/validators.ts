import { z } from "@medusajs/framework/zod"

/** Body of the routes about a customer's data. */
export const personBody = z.strictObject({ email: z.string().trim().min(3).max(254).includes("@") })
export type PersonBody = z.output<typeof personBody>
