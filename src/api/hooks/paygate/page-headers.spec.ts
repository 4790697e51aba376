import { pageHeaders } from "./page-headers"

describe("the headers of our pages", () => {
  it("forbid what no page needs, keep the address to themselves and stay out of caches", () => {
    expect(pageHeaders("form-action 'none'")).toEqual({
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'; form-action 'none'",
    })
  })
})
