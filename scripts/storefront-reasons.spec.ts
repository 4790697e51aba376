import type { EndReason } from "../src/domain/attempt-status"
import { statusReasons } from "../src/storefront/ask-status"

/** One that is missing here does not compile. */
const ofTheStore: Readonly<Record<EndReason, true>> = {
  ...{ declined: true, canceled: true, unfinished: true, refunding: true, refunded: true },
  ...{ held: true, expired: true, replaced: true },
}

it("the kit knows every reason that the store may give a shopper", () => {
  expect([...statusReasons].sort()).toEqual(Object.keys(ofTheStore).sort())
})
