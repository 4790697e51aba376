import { parseUrl } from "./parse-url"

describe("the URL of a text", () => {
  it("is found however often one asks, with letters outside ASCII too", () => {
    for (let time = 0; time < 10_000; time++) {
      parseUrl("https://shop.example/")
    }
    expect(parseUrl("https://bücher.example/rückkehr")?.href).toBe(
      "https://xn--bcher-kva.example/r%C3%BCckkehr",
    )
  })

  it("is undefined when there is none", () => {
    expect(parseUrl("shop.example")).toBeUndefined()
    expect(parseUrl("")).toBeUndefined()
  })
})
