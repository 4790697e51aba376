import { wechatCrossBorderCurrencies } from "./currency-rules"
import { an, lengthOnly } from "./field-formats"
import { tableRows } from "./field-meta"
import { currency, flag } from "./request-fields"

const currencies: readonly string[] = ["CNY", ...wechatCrossBorderCurrencies]

/** CNY for merchants in China, twelve other currencies for cross-border merchants (WeChat document, payment and credit). */
export const wechatCurrency = currency("A3")
  .refine((code) => currencies.includes(code), `must be ${currencies.join(", ")}`)
  .register(tableRows, { format: "A3" })

/**
 * The table's format is an, but it also says that # & % + are forbidden, which implies that other special characters are
 * allowed.
 */
export const OrderDesc = lengthOnly("an", 1, 128)
  .refine((text) => !/[#&%+]/.test(text), "may not hold # & % +")
  .register(tableRows, { format: "an..128" })

/** Items separated by `;`. The table's format is an, but its own example contains `: , ;`. `wechatGoods` writes it. */
export const OrderDesc2 = lengthOnly("an", 1, 2048)

export const GoodsCategory = an(1, 32)
export const ProductNr = an(1, 32)

/** `true` excludes credit cards. */
export const Limit = flag("bool")
