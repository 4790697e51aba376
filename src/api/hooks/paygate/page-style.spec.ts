import { styleLink } from "./page-style"

/** Where a browser looks for the stylesheet of a page. */
const found = (page: string) =>
  new URL(/href="([^"]+)"/.exec(styleLink(page))![1]!, `https://shop.example${page}`).pathname

describe("the stylesheet of a page for shoppers", () => {
  it.each([
    ["/hooks/paygate/go/0123", "/hooks/paygate/page-style"],
    ["/hooks/paygate/go/0123/", "/hooks/paygate/page-style"],
    ["/hooks/paygate/go/0123?x=/a/b/", "/hooks/paygate/page-style"],
    ["/hooks/paygate/return/main/0123?Len=1&Data=AB", "/hooks/paygate/page-style"],
    ["//hooks//paygate///go//0123", "//hooks//paygate/page-style"],
    ["/Hooks/PayGate/Go/0123", "/Hooks/PayGate/page-style"],
    ["/paygate/hooks/paygate/go/0123", "/paygate/hooks/paygate/page-style"],
  ])("is found from %s", (page, style) => {
    expect(found(page)).toBe(style)
  })
})
