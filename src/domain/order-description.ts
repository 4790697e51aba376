import { signsOf, withoutInvisible } from "../paygate/wire/invisible"

/** What the gateway is told about the goods, taken from the cart. */
export interface OrderedItem {
  readonly title: string
  readonly quantity: number
}

/**
 * `OrderDesc`: a short text the shopper sees. Characters that the gateway would cut or reject are replaced by blanks.
 * TWINT ans..768; Alipay ans..768 without # & % + (both documents).
 */
export function orderDescription(items: readonly OrderedItem[], maxLength = 128): string {
  const text = items
    .map((item) => (item.quantity === 1 ? item.title : `${item.quantity} x ${item.title}`))
    .join(", ")
  return cut(clean(text) || "Order", maxLength)
}

/** `# & % +` break the request somewhere between shop and wallet, `; =` and control characters break our own syntax. */
function clean(text: string): string {
  return withoutInvisible(text)
    .replace(/[#&%+;=|\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}

/** Cuts between characters, never inside an emoji or between a letter and its accent. */
function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) {
    return text
  }
  let short = ""
  for (const sign of signsOf(text)) {
    if (short.length + sign.length > maxLength) {
      break
    }
    short += sign
  }
  return short.trimEnd()
}
