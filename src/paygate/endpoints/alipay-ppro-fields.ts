import { z } from "zod"

import { isCalendarDay } from "./calendar-day"
import { alipayPproCurrencies } from "./currency-rules"
import { ans } from "./field-formats"
import { tableRows } from "./field-meta"
import { currency } from "./request-fields"

/** EUR, GBP or USD (Alipay via PPRO document, payment). */
export const pproCurrency = currency("a3")
  .refine((code) => alipayPproCurrencies.some((known) => known === code), "must be EUR, GBP or USD")
  .register(tableRows, { format: "a3" })

/** Days of a stay in GMT+8, several joined by a pipe character: `2020-01-22|2020-02-10`. */
export const hotelDays = ans(1, 128)
  .refine(
    (text) => text.split("|").every((day) => isCalendarDay(day, "-")),
    'must be days YYYY-MM-DD, several joined by "|"',
  )
  .register(tableRows, { format: "ans..128" })

const goods = z.array(z.strictObject({ itemDescription: z.string(), number: z.int() }))

/** Goods with their quantities, as Base64 of a JSON array; `pproGoods` writes it. */
export const pproOrderDesc2 = ans(1, 400)
  .refine(
    (text) => goods.safeParse(fromBase64Json(text)).success,
    "must be the Base64 text of a JSON array of { itemDescription, number }",
  )
  .register(tableRows, { format: "ans..400" })

function fromBase64Json(text: string): unknown {
  const bytes = Buffer.from(text, "base64")
  if (bytes.toString("base64") !== text) return undefined
  try {
    return JSON.parse(bytes.toString("utf8"))
  } catch {
    return undefined
  }
}

const hotelNames = ["HotelName", "CheckInTime", "CheckOutTime"] as const

/**
 * Hotels have to send all three. The contract decides whether a merchant is a hotel; these fields are the only sign of it in a
 * request.
 */
export function requireWholeHotel(
  fields: Readonly<Partial<Record<(typeof hotelNames)[number], string>>>,
  context: z.RefinementCtx,
): void {
  if (hotelNames.every((name) => fields[name] === undefined)) return
  for (const name of hotelNames) {
    if (fields[name] !== undefined) continue
    context.addIssue({
      code: "custom",
      path: [name],
      message: "is missing: hotels give HotelName, CheckInTime and CheckOutTime together",
    })
  }
}
