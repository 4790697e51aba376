import { optionPath } from "./issue-problems"

describe("the path of an option", () => {
  it.each([
    [[], ""],
    [["accounts", 0, "encryption", "key"], "accounts[0].encryption.key"],
    [["accounts", 1, "endpoints", "wechat.qr"], 'accounts[1].endpoints["wechat.qr"]'],
    [["parameters", "alipay-qr", "Timeout"], 'parameters["alipay-qr"].Timeout'],
  ])("%j", (path, text) => {
    expect(optionPath(path)).toBe(text)
  })
})
