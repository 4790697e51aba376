import { methods } from "../../domain/methods"
import { readOptions, type RoutedAccount } from "../../modules/paygate/options"
import { minorAmount } from "../../paygate/values"

import { chooseAccount } from "./choose-account"

function accounts(...rules: object[]): readonly RoutedAccount[] {
  return readOptions({
    accounts: rules.map((rule, index) => ({
      id: `account-${index}`,
      gateway: "cockpit",
      merchantId: "M",
      encryption: { key: "a-cipher-key-16c" },
      hmacKey: "h",
      ...rule,
    })),
    methods: ["twint", "alipay"],
    storefrontUrls: ["https://shop.example"],
    backendUrl: "https://api.shop.example",
  }).accounts
}

const amount = minorAmount(1000)
const chosen = (
  list: readonly RoutedAccount[],
  method: keyof typeof methods,
  currency: string,
  units = amount,
) => {
  const choice = chooseAccount(list, methods[method], units, currency)
  return choice.kind === "account" ? choice.routed.account.id : choice.message
}

describe("the account for a payment", () => {
  it("is the first whose currencies and methods fit", () => {
    const list = accounts(
      { currencies: ["EUR"] },
      { currencies: ["CHF"], methods: ["alipay"] },
      { currencies: ["CHF"] },
    )
    expect(chosen(list, "alipay", "EUR")).toBe("account-0")
    expect(chosen(list, "alipay", "CHF")).toBe("account-1")
    expect(chosen(list, "twint", "CHF")).toBe("account-2")
  })

  it("is the one whose contract takes the currency: yuan go to the account in China", () => {
    const list = accounts({}, { merchant: "domestic" })
    expect(chosen(list, "wechat", "CNY")).toBe("account-1")
    expect(chosen(list, "wechat", "JPY")).toBe("account-0")
  })

  it("is told to be missing with the way out", () => {
    expect(
      chosen(accounts({ currencies: ["EUR"], methods: ["alipay"] }, { methods: ["twint"] }), "alipay", "USD"),
    ).toBe(
      'No Paygate account serves Alipay in USD. Add USD to the "currencies" of an account, or offer another method.',
    )
    expect(chosen(accounts({}), "wechat-qr", "CHF")).toContain("WeChat Pay takes GBP, HKD, USD, JPY")
  })

  it("takes amounts below 100 of the smallest unit only by agreement: 99 yen as well as 0.99 euros", () => {
    expect(chosen(accounts({}), "wechat", "JPY", minorAmount(99))).toContain(
      "99 JPY is below the smallest amount",
    )
    expect(chosen(accounts({}), "alipay", "EUR", minorAmount(99))).toContain(
      "0.99 EUR is below the smallest amount",
    )
    expect(chosen(accounts({ smallAmounts: true }), "wechat", "JPY", minorAmount(99))).toBe("account-0")
  })
})
