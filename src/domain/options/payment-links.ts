import { z } from "@medusajs/framework/zod"

/** The links by which shoppers pay what an order owes, and how their page looks. */
export const paymentLinksSchema = z
  .strictObject({
    expiresAfterDays: z
      .number()
      .int()
      .min(1)
      .max(365)
      .default(14)
      .describe(
        "for how many days a payment link opens payments, unless the admin who makes it says otherwise",
      ),
    shopName: z
      .string()
      .trim()
      .regex(/^.{1,60}$/, "must be a name of 1 to 60 characters")
      .optional()
      .describe(
        "the shop's name at the top of the page; when absent the store's name in Medusa's settings, or the host of the first storefront",
      ),
    color: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, "must be a color such as #1d6b52")
      .default("#1d6b52")
      .describe(
        "the color of the page's buttons; the text on them is white or black, whichever reads better",
      ),
  })
  .prefault({})
