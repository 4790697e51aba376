import type { PaymentDetails } from "./payment-details"

/** How a WeChat page for phones names its shop, unless the shop says otherwise (WeChat document, ShopSystem). */
export function mobileShop({ shopAddress }: Pick<PaymentDetails, "shopAddress">): {
  ShopSystem: "WAP"
  ShopName: string
  ShopURL: string
} {
  const name = new URL(shopAddress).hostname.replace(/[^a-z0-9]/gi, "").slice(0, 120) || "Shop"
  return { ShopSystem: "WAP", ShopName: name, ShopURL: shopAddress }
}
