import { type MethodRow, noMethodText, usableMethod } from "./usable-method"

const row = (facts: Partial<MethodRow>): MethodRow => ({
  method: "twint",
  provider_id: "pp_twint_paygate",
  title: "TWINT",
  opens_by: "redirect",
  usable: false,
  reason: null,
  ...facts,
})

describe("the method of the first order", () => {
  it("is the first usable one that a browser opens", () => {
    const rows = [
      row({ reason: "region" }),
      row({ usable: true, opens_by: "app" }),
      row({ usable: true, opens_by: "qr", provider_id: "pp_alipay-qr_paygate" }),
      row({ usable: true, provider_id: "pp_alipay_paygate" }),
    ]
    expect(usableMethod(rows)).toMatchObject({ provider_id: "pp_alipay-qr_paygate" })
  })

  it.each([
    ["not-switched-on", [], "switched on"],
    ["not-switched-on", [row({ reason: "region" })], "payment providers"],
    ["currency", [row({ reason: "region" }), row({ reason: "currency" })], "TWINT takes CHF"],
    ["amount", [row({ reason: "currency" }), row({ reason: "amount" })], "another price"],
    ["needs-a-device", [row({ usable: true, opens_by: "scanned-code" })], "a browser opens"],
  ] as const)("otherwise says what is in the way: %s", (why, rows, remedy) => {
    const found = usableMethod(rows)
    expect(found).toBe(why)
    expect(noMethodText(why)).toContain(remedy)
  })
})
