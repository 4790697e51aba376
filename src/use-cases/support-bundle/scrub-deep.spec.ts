import { scrubDeep } from "./scrub-deep"

describe("free text in a bundle for strangers", () => {
  it("loses addresses at every depth and keeps what is harmless", () => {
    const reason = "no stock for anna@example.com from 192.168.1.20"
    expect(scrubDeep({ reason, tries: 3, list: [{ MAC: "MAC=ABCDEF" }], none: null })).toEqual({
      reason: "no stock for *** from ***",
      tries: 3,
      list: [{ MAC: "MAC=***" }],
      none: null,
    })
  })

  it("keeps the gateway's own numbers", () => {
    const payId = "0123456789abcdef0123456789abcdef"
    expect(scrubDeep({ payId })).toEqual({ payId })
  })
})
