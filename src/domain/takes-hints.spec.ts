import { methodIds } from "./methods"
import { takesHints } from "./takes-hints"

describe("a message that no MAC covers", () => {
  it("is a hint for every method where the account does not insist on a MAC", () => {
    expect(methodIds.filter((method) => takesHints(method, { macRequired: false }))).toEqual(methodIds)
  })

  it("is one for Alipay in the app alone where it does: no notice of that method carries a MAC", () => {
    expect(methodIds.filter((method) => takesHints(method, { macRequired: true }))).toEqual(["alipay-app"])
  })
})
