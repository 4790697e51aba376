import type { PaymentDetails } from "./payment-details"

/** How a WeChat page for phones names its shop, unless the shop says it otherwise. WeChat document, ShopSystem to ShopURL. */
export function mobileShop({ shopAddress, configured }: PaymentDetails): {
  ShopSystem: "IOS" | "Android" | "WAP" | undefined
  ShopName: string | undefined
  ShopURL: string | undefined
} {
  const open = (name: string, value: string) => (configured[name] === undefined ? value : undefined)
  const name = new URL(shopAddress).hostname.replace(/[^a-z0-9]/gi, "").slice(0, 120) || "Shop"
  return {
    ShopSystem: configured["ShopSystem"] === undefined ? "WAP" : undefined,
    ShopName: open("ShopName", name),
    ShopURL: open("ShopURL", shopAddress),
  }
}
