import { orderDescription } from "../../domain/order-description"
import type { Account } from "../../paygate/account"
import { alipayGoods, pproGoods, wechatGoods } from "../../paygate/endpoints"
import { transliterate } from "../../paygate/wire"

import type { CartFacts } from "./cart-facts"

/** What the gateway is told about a purchase, ready for its tables. */
export interface PurchaseTexts {
  readonly OrderDesc: string
  /** OrderDesc2 in the form of each document; undefined for a cart without items. */
  readonly alipay: string
  readonly ppro: string | undefined
  readonly wechat: string | undefined
  readonly AccOwner: string
}

/**
 * Describes a cart. The charset comes first, then the forbidden characters, then the length: transliteration may produce
 * several characters, or forbidden ones, as for the fullwidth ampersand.
 */
export function purchaseTexts(
  { items, payer }: CartFacts,
  { charset }: Pick<Account, "charset">,
): PurchaseTexts {
  const written = items.map((item) => ({ ...item, title: transliterate(item.title, charset) }))
  return {
    OrderDesc: orderDescription(written),
    alipay: alipayGoods(written) ?? "Order;1",
    // Base64 of UTF-8 holds every script.
    ppro: pproGoods(items),
    wechat: wechatGoods(written),
    AccOwner: accountOwner(transliterate(payer ?? "", charset)),
  }
}

/** PPRO wants 3 to 50 characters. Alipay via PPRO document, AccOwner. */
function accountOwner(payer: string): string {
  const words = payer
    .replace(/[&\p{Cc}\p{Cf}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
  const characters = [...words].slice(0, 50)
  return characters.length >= 3 ? characters.join("").trimEnd() : "Customer"
}
