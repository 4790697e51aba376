import { recallPayment, returnedPayment } from "medusa-payment-paygate/storefront"

import { recall } from "../memory"
import { paymentPanel } from "../parts/payment-panel"

import { cartPage } from "./cart"

/** Shows the code, or waits for the app or the till. Whoever closed it finds it again under the same address. */
export async function payPage(): Promise<HTMLElement> {
  const payment = recallPayment()
  return payment === undefined ? cartPage() : paymentPanel(payment, false)
}

/**
 * Where the gateway's page leads back to. The address carries a first impression, which anybody can type; the component
 * asks the store for the truth, and until it comes nothing is called failed.
 */
export async function returnPage(): Promise<HTMLElement> {
  return paymentPanel(returnedPayment(location.href, recall("cart")), true)
}
