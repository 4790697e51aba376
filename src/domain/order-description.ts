/** What the gateway is told about the goods; facts of the cart, in the cart's own words. */
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

/**
 * Alipay's `OrderDesc2`: `name;quantity+name;quantity`, ans..400 without # & %. Separators inside a name become blanks;
 * records that no longer fit are left out whole.
 */
export function alipayGoods(items: readonly OrderedItem[], maxLength = 400): string {
  const records = items.map((item) => `${cut(clean(item.title) || "Item", 100)};${item.quantity}`)
  let text = ""
  for (const record of records) {
    const longer = text === "" ? record : `${text}+${record}`
    if (longer.length > maxLength) {
      break
    }
    text = longer
  }
  return text || "Order;1"
}

/** `# & % +` break the request somewhere between shop and wallet, `; =` and control characters break our own syntax. */
function clean(text: string): string {
  return text
    .replace(/[#&%+;=|\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}

/** Cuts at code points, never inside a surrogate pair. */
function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) {
    return text
  }
  let short = ""
  for (const character of text) {
    if (short.length + character.length > maxLength) {
      break
    }
    short += character
  }
  return short.trimEnd()
}
