import type { Configuration } from "../../../../modules/paygate/options"

/** What the page calls the shop: as the option says, or by the host of its storefront. */
export function shopName({
  paymentLinks,
  storefrontUrls,
  backendUrl,
}: Pick<Configuration, "paymentLinks" | "storefrontUrls" | "backendUrl">): string {
  return paymentLinks.shopName ?? new URL(storefrontUrls[0] ?? backendUrl).hostname.replace(/^www\./, "")
}
