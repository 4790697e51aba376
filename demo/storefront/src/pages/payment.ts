import { recallPayment, returnedPayment } from "medusa-payment-paygate/storefront"

import { recall } from "../memory"
import { paymentPanel } from "../parts/payment-panel"

import { cartPage } from "./cart"

/** Shows the code, or waits for the app or the point of sale. A shopper who closed it finds it again at the same address. */
export async function payPage(): Promise<HTMLElement> {
  const payment = recallPayment()
  return payment === undefined ? cartPage() : paymentPanel(payment, false)
}

/**
 * The page the gateway returns to. Its address carries a first impression, which anybody could forge; the component
 * reads the real status from the store, and until that arrives nothing is shown as failed.
 */
export async function returnPage(): Promise<HTMLElement> {
  return paymentPanel(returnedPayment(location.href, recall("cart")), true)
}
