import { expandCustom } from "./custom"

describe("expandCustom", () => {
  it("comes back as the gateway appends it", () => {
    expect(expandCustom("session=123|id=456")).toBe("session=123&id=456")
    expect(expandCustom("v1|v2|v3")).toBe("v1&v2&v3")
  })
})
