import { clearParts, urlSafe } from "./clear-parts"

describe("Plain and Custom", () => {
  it("stand in clear, the bars of Custom turned into ampersands", () => {
    expect(clearParts({ plain: "MID_1", custom: "a=1|b=2" })).toBe("&Plain=MID_1&a=1&b=2")
    expect(clearParts({ custom: "v1|v2" })).toBe("&v1&v2")
    expect(clearParts({})).toBe("")
  })

  it("escape only what no URL can hold, in the gateway's charset", () => {
    expect(urlSafe("a b+c%20é#<你")).toBe("a%20b+c%20%E9%23%3C%E4%BD%A0")
  })
})
