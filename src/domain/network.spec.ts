import fc from "fast-check"

import { isAddressRange, mayNotify, senderAddress } from "./network"

const gateway = "198.51.100.20"
const shopProxy = "10.0.0.5"
const proxies = ["10.0.0.0/8", "2001:db8::1"]

describe("where a request comes from", () => {
  it("is the other end of the connection", () => {
    expect(senderAddress(gateway, undefined, [])).toBe(gateway)
    expect(senderAddress(`::ffff:${gateway}`, undefined, [])).toBe(gateway)
    expect(senderAddress(undefined, gateway, [])).toBeUndefined()
  })

  it("is never what a stranger writes into X-Forwarded-For", () => {
    expect(senderAddress("203.0.113.9", gateway, [])).toBe("203.0.113.9")
    expect(senderAddress("203.0.113.9", gateway, proxies)).toBe("203.0.113.9")
    expect(senderAddress(shopProxy, `${gateway}, 203.0.113.9`, proxies)).toBe("203.0.113.9")
  })

  it("is what a proxy of the shop says, through several of them too", () => {
    expect(senderAddress(shopProxy, gateway, proxies)).toBe(gateway)
    expect(senderAddress("2001:db8::1", `${gateway}, 10.9.9.9`, proxies)).toBe(gateway)
    expect(senderAddress(shopProxy, `[2001:db8::99]:443`, proxies)).toBe("2001:db8::99")
    expect(senderAddress(shopProxy, `${gateway}:53124`, proxies)).toBe(gateway)
  })

  it("is unknown when a proxy names no address, and the proxy itself when it names nobody", () => {
    expect(senderAddress(shopProxy, `${gateway}, unknown`, proxies)).toBeUndefined()
    expect(senderAddress(shopProxy, undefined, proxies)).toBe(shopProxy)
  })

  it("cannot be chosen by whoever is behind a proxy, whatever the header says", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (written) => {
        const header = [...written, "203.0.113.9"].join(", ")
        expect(senderAddress(shopProxy, header, proxies)).toBe("203.0.113.9")
      }),
    )
  })
})

describe("who may notify", () => {
  it("is everybody unless the shop lists somebody", () => {
    expect(mayNotify({ notifyFrom: undefined, trustedProxies: [] }, undefined)).toBe(true)
  })

  it("is who is on the list, by address or range, in both families", () => {
    const rules = { notifyFrom: ["198.51.100.0/24", "2001:db8::/32", "192.0.2.7"], trustedProxies: [] }
    for (const sender of [gateway, "2001:db8::99", "192.0.2.7"]) {
      expect(mayNotify(rules, sender)).toBe(true)
    }
    for (const sender of ["198.51.101.1", "2001:db9::1", "192.0.2.8", undefined]) {
      expect(mayNotify(rules, sender)).toBe(false)
    }
    expect(mayNotify({ notifyFrom: [], trustedProxies: [] }, gateway)).toBe(false)
  })
})

describe("an address or range", () => {
  it.each(["192.0.2.7", "192.0.2.0/24", "::1", "2001:db8::/128"])("may be %s", (text) => {
    expect(isAddressRange(text)).toBe(true)
  })

  it.each(["", "host.example", "192.0.2.7/33", "192.0.2.7/", "192.0.2.7/24/8", "::1/129", "192.0.2.7:443"])(
    "may not be %p",
    (text) => {
      expect(isAddressRange(text)).toBe(false)
    },
  )
})
