import type { Payment } from "./payment"
import { rememberPayment } from "./remember"

/** How a custom storefront performs each action. */
export interface Ways {
  /** Sends the browser to the gateway's page; by default `location.assign`. */
  readonly redirect?: (url: string) => void
  /** Shows the content as a QR code. */
  readonly qr: (content: string, expiresAt: Date | undefined) => void
  /** Hands the payload to the wallet's SDK. */
  readonly app: (payload: string) => void
}

/**
 * Starts what the shopper has to do and remembers the payment for the return. Watch the payment afterwards in any case.
 * @returns false when the kit does not know the action: open a new payment
 */
export function goTo(payment: Payment, ways: Ways): boolean {
  const { action } = payment
  rememberPayment(payment)
  switch (action.type) {
    case "redirect":
      ;(ways.redirect ?? ((url) => location.assign(url)))(action.url)
      return true
    case "qr":
      ways.qr(action.content, action.expiresAt)
      return true
    case "app":
      ways.app(action.payload)
      return true
    case "none":
      return true
    case "unknown":
      return false
  }
}
