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

/** Where the shopper is. The demo plays the shop's own app and its till as well, so that every method can be tried. */
export const place: Place = { device: deviceOf(navigator.userAgent), app: true, till: true }

/** What every payment of this shop is opened with; the rest depends on the method and the device. */
export function settingsOf(providerId: string, more: PaymentSettings = {}): PaymentSettings {
  return { ...settingsFor(providerId, place.device), return_url: `${location.origin}/return`, ...more }
}

/** Opens a payment for the cart and goes where it leads: to the gateway, or to our own page with the code. */
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

/** The browser is on its way to another page: whoever waits for this stays busy, so that nobody pays twice. */
const leaving = new Promise<never>(() => undefined)
