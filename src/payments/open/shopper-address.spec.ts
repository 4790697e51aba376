import { setTimeout as wait } from "node:timers/promises"

import { shopperAddress, withShopperAddress } from "./shopper-address"

describe("the shopper's address", () => {
  it("is at hand in everything a request leads to, and nowhere else", async () => {
    const late = async () => {
      await wait(5)
      return shopperAddress()
    }
    const seen = await Promise.all([
      withShopperAddress("203.0.113.7", late),
      withShopperAddress("::ffff:198.51.100.4", late),
      late(),
    ])
    expect(seen).toEqual(["203.0.113.7", "198.51.100.4", undefined])
  })

  it.each(["2001:db8::1", "not an address", "", undefined])("%p is left out", (address) => {
    expect(withShopperAddress(address, shopperAddress)).toBeUndefined()
  })
})
