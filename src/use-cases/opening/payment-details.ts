import type { BrowserSettings } from "../../domain/session-data"
import type { Account } from "../../paygate/account"
import type { MinorAmount, TransId } from "../../paygate/values"
import type { CartFacts } from "../cart-facts"

/** Everything a request that opens a payment is made of. Amount in minor units. */
export interface PaymentDetails {
  readonly account: Account
  readonly transId: TransId
  readonly amount: MinorAmount
  readonly currency: string
  readonly cart: CartFacts
  readonly browser: BrowserSettings
  readonly returnAddress: string
  readonly notifyAddress: string
  /** The shop's own address, for methods that want to name it. */
  readonly shopAddress: string
  /** The shopper's IPv4 address, if it is known. */
  readonly shopperAddress: string | undefined
  /** The shop's own values for parameters of this method, checked when the server started. */
  readonly configured: Readonly<Record<string, unknown>>
}

/**
 * A request over the shop's own values: what the payment, the cart and the shopper say comes first, and what they leave
 * open stays as configured.
 */
export function overConfigured<Request extends object>(
  { configured }: Pick<PaymentDetails, "configured">,
  request: Request,
): Request {
  const said = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined))
  return { ...configured, ...said } as Request
}
