import type { ParameterBag } from "../../paygate/wire"
import { assertNever } from "../../paygate/wire/assert-never"

import type { Circumstance } from "./row"

/** The contract, as far as conditional rows depend on it. */
export interface Contract {
  readonly alipayDomestic: boolean
  /** PPRO: the merchant's business is hotels. */
  readonly hotel: boolean
}

/** As text, for a refusal. */
export const CIRCUMSTANCE_TEXT: Readonly<Record<Circumstance, string>> = {
  "channel-w2a": "with Channel=W2A",
  hotel: "for hotels",
  "alipay-domestic": "for merchants in China",
  "alipay-abroad": "for cross-border merchants",
  "alipay-abroad-cny": "with Currency=CNY",
}

/** Whether the circumstance of a conditional row applies. */
export function isGiven(circumstance: Circumstance, bag: ParameterBag, contract: Contract): boolean {
  switch (circumstance) {
    case "channel-w2a":
      return bag.get("Channel") === "W2A"
    case "hotel":
      return contract.hotel
    case "alipay-domestic":
      return contract.alipayDomestic
    case "alipay-abroad":
      return !contract.alipayDomestic
    case "alipay-abroad-cny":
      return !contract.alipayDomestic && bag.get("Currency") === "CNY"
    default:
      return assertNever(circumstance)
  }
}
