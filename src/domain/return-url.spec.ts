import { chooseReturnUrl, returnTarget } from "./return-url"

const storefronts = ["https://shop.example/checkout", "https://shop.example:8443", "http://localhost:8000"]

describe("return address", () => {
  it.each([
    ["https://shop.example/de/return?step=3#top", "https://shop.example/de/return?step=3#top"],
    ["https://shop.example/#/checkout/return", "https://shop.example/#/checkout/return"],
    ["https://shop.example:8443/return", "https://shop.example:8443/return"],
    ["http://localhost:8000/return", "http://localhost:8000/return"],
  ])("keeps %s", (wanted, url) => {
    expect(chooseReturnUrl(wanted, storefronts)).toBe(url)
  })

  it.each([
    "https://evil.example/",
    "https://shop.example.evil.example/",
    "http://shop.example/",
    "https://shop.example:444/",
    "https://user:secret@shop.example/",
    "javascript:alert(1)",
    "//shop.example/x",
    "/relative",
    "",
    undefined,
    42,
    { toString: () => "https://shop.example" },
  ])("goes to the first storefront instead of %p", (wanted) => {
    expect(chooseReturnUrl(wanted, storefronts)).toBe("https://shop.example/checkout")
  })

  it.each([
    ["https://shop.example/#/checkout/return", "https://shop.example/?", "#/checkout/return"],
    [
      "https://shop.example/app?lang=de#!/return?step=3",
      "https://shop.example/app?lang=de&",
      "#!/return?step=3",
    ],
  ])("keeps the route of %s behind token and outcome", (returnUrl, before, route) => {
    expect(returnTarget(returnUrl, "f".repeat(32), "paid")).toBe(
      `${before}paygate=${"f".repeat(32)}&outcome=paid${route}`,
    )
  })

  it("keeps the route of a storefront that is configured with one", () => {
    expect(chooseReturnUrl(undefined, ["https://shop.example/#/checkout/return"])).toBe(
      "https://shop.example/#/checkout/return",
    )
  })

  it("carries token and outcome beside the shop's own parameters", () => {
    expect(returnTarget("https://shop.example/return?lang=de", "f".repeat(32), "checking")).toBe(
      `https://shop.example/return?lang=de&paygate=${"f".repeat(32)}&outcome=checking`,
    )
  })
})
