import { wechatCrossBorderCurrencies } from "./currency-rules"
import { an, lengthOnly } from "./field-formats"
import { tableRows } from "./field-meta"
import { currency, flag } from "./request-fields"

const currencies: readonly string[] = ["CNY", ...wechatCrossBorderCurrencies]

/** CNY for merchants in China, twelve others across the border (WeChat document, payment and credit). */
export const wechatCurrency = currency("A3")
  .refine((code) => currencies.includes(code), `must be ${currencies.join(", ")}`)
  .register(tableRows, { format: "A3" })

/** The table says an, and that # & % + are forbidden: so other signs are not. */
export const OrderDesc = lengthOnly("an", 1, 128)
  .refine((text) => !/[#&%+]/.test(text), "may not hold # & % +")
  .register(tableRows, { format: "an..128" })

/** Items separated by `;`; the table says an, its own example has `: , ;`. `wechatGoods` writes it. */
export const OrderDesc2 = lengthOnly("an", 1, 2048)

export const GoodsCategory = an(1, 32)
export const ProductNr = an(1, 32)

/** `true` refuses credit cards. */
export const Limit = flag("bool")
