import { z } from "zod"

import { alipayBanks } from "./alipay-banks"
import { a, ans, formatName, lengthOnly } from "./field-formats"
import { tableRows } from "./field-meta"
import { currency } from "./request-fields"

/** Name of the goods (Alipay document, website payment). */
export const OrderDesc = ans(1, 768)
  .refine((text) => !/[#&%+]/.test(text), "may not hold # & % +")
  .register(tableRows, { format: "ans..768" })

/** Goods with their quantities: `iPhone X;1+iPhone 8;2`. */
export const OrderDesc2 = ans(1, 400)
  .refine((text) => !/[#&%]/.test(text), "may not hold # & %")
  .refine(
    (text) => /^[^;+]+;\d+(?:\+[^;+]+;\d+)*$/.test(text),
    'must be written "name;quantity+name;quantity"',
  )
  .register(tableRows, { format: "ans..400" })

/** The table's format is an, but its own example is a URL. */
export const ShopURL = lengthOnly("an", 1, 128)

/** Mobile opens Alipay's page for phones instead of the desktop page. */
export const Device = a(6)
  .pipe(z.literal("Mobile", "must be Mobile or left out"))
  .register(tableRows, { format: "a6" })

/** UserData of follow-up endpoints, shorter than that of the payment. */
export const followUpUserData = ans(1, 256)

/** How long the shopper has to pay: 1 minute to 15 days in whole minutes, hours or days, or `1c`, until midnight. */
export const Timeout = ans(1, 3)
  .refine(
    (text) => text === "1c" || /^[1-9]\d?[mh]$/.test(text) || /^(?:[1-9]|1[0-5])d$/.test(text),
    "must be a whole number with m, h or d, at most 15d, or 1c",
  )
  .register(tableRows, { format: "ans..3" })

export const AccBank = ans(1, 7)
  .pipe(z.enum(alipayBanks, "must be one of the banks in the table"))
  .register(tableRows, { format: "ans..7" })

export const FxCurrency = currency(formatName("ans", 1, Infinity))

/**
 * Timeout and AccBank exist only for merchants inside China, and these only accept CNY. The contract decides where a merchant
 * belongs; these fields are the only sign of it in a request.
 */
export function requireDomesticCurrency(
  fields: { Currency: string; Timeout?: string; AccBank?: string },
  context: z.RefinementCtx,
): void {
  const domestic = fields.Timeout !== undefined || fields.AccBank !== undefined
  if (domestic && fields.Currency !== "CNY") {
    context.addIssue({
      code: "custom",
      path: ["Currency"],
      message: "must be CNY when Timeout or AccBank is given: these are for merchants in China",
    })
  }
}
