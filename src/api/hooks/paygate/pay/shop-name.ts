import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Configuration } from "../../../../modules/paygate/options"

/** What Medusa calls a store until a merchant names it. */
const unnamed = "Medusa Store"

/** What the page calls the shop: as the option says, as the merchant named it in Medusa, or by the host of its storefront. */
export async function shopName(
  container: MedusaContainer,
  {
    paymentLinks,
    storefrontUrls,
    backendUrl,
  }: Pick<Configuration, "paymentLinks" | "storefrontUrls" | "backendUrl">,
): Promise<string> {
  if (paymentLinks.shopName !== undefined) {
    return paymentLinks.shopName
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "store",
    fields: ["name"],
    pagination: { take: 1, skip: 0, order: { created_at: "ASC" } },
  })
  const [store] = data as { name: string | null }[]
  return store?.name && store.name !== unnamed
    ? store.name
    : new URL(storefrontUrls[0] ?? backendUrl).hostname.replace(/^www\./, "")
}
