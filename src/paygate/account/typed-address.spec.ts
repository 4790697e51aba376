import fc from "fast-check"

import { typedAddressProblem } from "./typed-address"

const host = fc.domain()
const scheme = fc.constantFrom("http://", "https://")

describe("an address as it was typed", () => {
  it.each([
    "https://shop.example",
    "https://shop.example/",
    "https://Shop.Example:443/checkout/return?from=pay#step",
    "http://localhost:8000",
    "http://[::1]:9000/a%20b",
    "https://bücher.example",
  ])("%s is fine", (text) => {
    expect(typedAddressProblem(text)).toBeUndefined()
  })

  it.each([
    ["https://0x7f.1", "is not what a browser makes of it"],
    ["https://api%2eshop.example", "is not what a browser makes of it"],
    ["https:///shop.example", "must be an absolute URL"],
    ["https:shop.example", "must be an absolute URL"],
    ["//shop.example", "must be an absolute URL"],
    ["https://", "must be an absolute URL"],
    ["https://shop.example:99999", "must be an absolute URL"],
    ["", "is empty"],
  ])("%s is refused", (text, problem) => {
    expect(typedAddressProblem(text)).toContain(problem)
  })

  it("is refused wherever a blank, a tab, a line break or an invisible character got into it", () => {
    const unseen = fc.constantFrom(" ", "\t", "\n", "\r", "\u00a0", "\u200b", "\ufeff", "\0")
    fc.assert(
      fc.property(scheme, host, unseen, fc.nat(), (start, name, sign, at) => {
        const text = `${start}${name}/path`
        const place = at % (text.length + 1)
        expect(typedAddressProblem(text.slice(0, place) + sign + text.slice(place))).toContain("has a blank")
      }),
    )
  })

  it("is either refused or read by everybody as it was typed", () => {
    fc.assert(
      fc.property(scheme, host, fc.string(), (start, name, rest) => {
        const text = `${start}${name}/${rest}`
        if (typedAddressProblem(text) === undefined) {
          expect(new URL(text).href).toBe(text)
        }
      }),
    )
  })
})
