import {
  deviceOf,
  openPayment,
  type PaymentSettings,
  type Place,
  rememberPayment,
  settingsFor,
} from "medusa-payment-paygate/storefront"

import { sdk } from "./api"
import { go } from "./router"

/** Where the shopper is. The demo also acts as the shop's own app and point of sale, so that every method can be tried. */
export const place: Place = { device: deviceOf(navigator.userAgent), app: true, pointOfSale: true }

/** The settings common to every payment of this shop; the others depend on the method and the device. */
export function settingsOf(providerId: string, more: PaymentSettings = {}): PaymentSettings {
  return { ...settingsFor(providerId, place.device), return_url: `${location.origin}/return`, ...more }
}

/** Opens a payment for the cart and goes where it leads: to the gateway, or to the shop's page with the code. */
export async function startPayment(
  cartId: string,
  providerId: string,
  more: PaymentSettings = {},
): Promise<void> {
  const payment = await openPayment(sdk, { cartId, providerId, settings: settingsOf(providerId, more) })
  rememberPayment(payment)
  if (payment.action.type === "redirect") {
    location.assign(payment.action.url)
    await leaving
  }
  go("/pay")
}

/** Never resolves, because the browser is leaving the page: the button that awaits it stays disabled, so nobody pays twice. */
const leaving = new Promise<never>(() => undefined)
