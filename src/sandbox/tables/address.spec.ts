import { addressProblem } from "./address"

describe("the addresses a shop may give", () => {
  it.each([
    "https://shop.example/ok",
    "https://shop.example:443/ok",
    "http://localhost:9000/hooks/paygate/notify/main",
    "http://127.0.0.1:1/",
    "http://[::1]:9000/x",
    "https://localhost:9443/x",
  ])("takes %s", (url) => {
    expect(addressProblem(url)).toBeUndefined()
  })

  it.each([
    ["http://shop.example/ok", "https"],
    ["https://shop.example:8443/ok", "port 443 only, not 8443"],
    ["https://shop.example/ok?cart=1", "parameters"],
    ["http://localhost:9000/ok?cart=1", "parameters"],
    ["https://shop.example/ok?", "parameters"],
    ["ftp://localhost/ok", "https"],
    ["javascript:alert(1)", "https"],
    ["/ok", "not a complete URL"],
    ["http://localhost.shop.example/ok", "https"],
  ])("refuses %s", (url, why) => {
    expect(addressProblem(url)).toContain(why)
  })
})
