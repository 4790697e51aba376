import { walletBehavior } from "./wallet"

describe("the wallet behind a scanned code", () => {
  it.each([
    ["alipay-spot", "281234567890123456", "approve"],
    ["alipay-spot", "26", "password"],
    ["alipay-spot", "27", "password-soon"],
    ["alipay-spot", "29", "decline"],
    ["alipay-spot", "30", "silent"],
    ["alipay-spot", "anything", "approve"],
    ["wechat-barcode", "130000000000000000", "approve"],
    ["wechat-barcode", "11", "password"],
    ["wechat-barcode", "12", "password-soon"],
    ["wechat-barcode", "14", "decline"],
    ["wechat-barcode", "15", "silent"],
    ["wechat-barcode", "29", "approve"],
  ] as const)("%s %s: %s", (method, code, behavior) => {
    expect(walletBehavior(method, code)).toBe(behavior)
  })
})
