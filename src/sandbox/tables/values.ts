import { z } from "zod"

const goods = z
  .array(z.strictObject({ itemDescription: z.string().min(1), number: z.number().int().positive() }))
  .min(1)

/** Base64 of a JSON array of `{itemDescription, number}` in UTF-8 (Alipay via PPRO document, OrderDesc2). */
export function isGoodsInBase64(value: string): boolean {
  const bytes = Buffer.from(value, "base64")
  // Node decodes any text as Base64; only valid Base64 encodes back to the same text.
  if (bytes.toString("base64") !== value) return false
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return goods.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

/** `BookID:10,BookPrice:120;PenID:10` (WeChat document, OrderDesc2). */
export function isItemList(value: string): boolean {
  return /^[^:,;]+:[^:,;]+([,;][^:,;]+:[^:,;]+)*$/.test(value)
}

/** A calendar day: `20260131`, or `2026-01-31` with a separator. */
export function isDay(value: string, separator: "" | "-"): boolean {
  const pattern = separator === "" ? /^(\d{4})(\d{2})(\d{2})$/ : /^(\d{4})-(\d{2})-(\d{2})$/
  const [, year, month, day] = pattern.exec(value) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return new Date(time).toISOString().startsWith(`${year}-${month}-${day}`)
}

/** Four numbers from 0 to 255; the format has no room for a longer address. */
export function isIpv4(value: string): boolean {
  const parts = value.split(".")
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
}
