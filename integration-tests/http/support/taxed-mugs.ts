import { formUrlOf } from "./shopper"
import type { World } from "./suite"

/**
 * An order of three mugs with seven percent off and 8.1 % of VAT, paid: (18.507 for a mug, 5.00 for the shipping) with the tax,
 * 65.423… CHF in all.
 */
export async function paidTaxedMugs(world: World, provider: string) {
  const promotion = await world.admin.post("/admin/promotions", {
    code: "SEVENTH",
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 7,
      currency_code: "chf",
    },
  })
  const tax = await world.admin.post("/admin/tax-regions", {
    country_code: "ch",
    provider_id: "tp_system",
    default_tax_rate: { name: "VAT", code: "vat", rate: 8.1 },
  })
  expect([promotion.status, tax.status]).toEqual([200, 200])
  // Written differently from the other stories' cart, so that it is filled again and taxed.
  const cartId = await world.shopper.fillCart({ region: "ch", quantity: 3 })
  await world.shopper.post(`/store/carts/${cartId}/promotions`, { promo_codes: ["SEVENTH"] })
  const session = await world.shopper.openSession(cartId, provider)
  await world.sandbox.shopper.pay(formUrlOf(session), "pay")
  return world.placedOrder(cartId)
}
