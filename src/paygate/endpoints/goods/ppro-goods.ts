import { asManyAsFit, type GoodsItem, writable } from "./goods-item"

/**
 * OrderDesc2 of Alipay via PPRO: Base64 of the UTF-8 text of a JSON array of `{ itemDescription, number }`, ans..400 (Alipay
 * via PPRO document). Can represent any script, whatever the charset of the account; undefined for a cart without items.
 */
export function pproGoods(items: readonly GoodsItem[]): string | undefined {
  if (items.length === 0) return undefined
  return asManyAsFit(writable(items), 400, (some) => {
    const goods = some.map(({ title, quantity }) => ({ itemDescription: title, number: quantity }))
    return Buffer.from(JSON.stringify(goods), "utf8").toString("base64")
  })
}
