import type { RequestSettings } from "../../domain/request-settings"
import type { Account } from "../../paygate/account"
import type { MinorAmount, TransId } from "../../paygate/values"

import type { CartFacts } from "./cart-facts"

/** Everything that a request to open a payment needs. Amount in minor units. */
export interface PaymentDetails {
  readonly account: Account
  readonly transId: TransId
  readonly amount: MinorAmount
  readonly currency: string
  readonly cart: CartFacts
  /** Two letters; the gateway's page in this language. */
  readonly language: string | undefined
  /** The code on the shopper's phone, scanned at the point of sale. */
  readonly scannedCode: string | undefined
  readonly returnAddress: string
  readonly notifyAddress: string
  /** The shop's own address, for methods that want to name it. */
  readonly shopAddress: string
  /** The shopper's IPv4 address, if it is known. */
  readonly shopperAddress: string | undefined
  /** What was set for this payment alone: by the browser, and over that by the shop's server. */
  readonly settings: RequestSettings
  /** The same over the shop's configured parameters. */
  readonly everySetting: RequestSettings
}
