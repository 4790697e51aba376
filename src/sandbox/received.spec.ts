import { requests, W2A } from "./__fixtures__/requests"
import { withSandbox } from "./__fixtures__/with-sandbox"
import { kindsOf } from "./received"

describe("what a value counts as", () => {
  it.each([
    [{ name: "A", format: "ans..4", condition: "O" as const }, undefined, ["absent"]],
    [{ name: "A", format: "ans..4", condition: "O" as const }, "", ["absent"]],
    [{ name: "A", format: "ans..4", condition: "O" as const }, "abc", ["present"]],
    [{ name: "A", format: "ans..4", condition: "O" as const }, "abcd", ["present", "length:max"]],
    [
      { name: "A", format: "a6", condition: "O" as const, values: ["Mobile"] },
      "Mobile",
      ["present", "length:max", "value:Mobile"],
    ],
    [
      { name: "A", format: "an..9", condition: "C" as const, mandatoryWhen: "hotel" as const },
      "x",
      ["present", "condition"],
    ],
  ])("%j with %j is %j", (row, value, kinds) => {
    expect(kindsOf(row, value)).toEqual(kinds)
  })
})

describe("the record of what came", () => {
  it("holds the parameters of accepted requests, each kind once, under the names of the tables", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const has = (endpoint: string, parameter: string, kind: string) =>
        sandbox
          .received()
          .some((each) => each.endpoint === endpoint && each.parameter === parameter && each.kind === kind)
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1", { RefNr: "r".repeat(40) }))
      await shop.call("capture.aspx", shop.followUp("T-1", payId, "100", { CompleteType: "YES" }))
      await shop.pay("wechat.aspx", requests.wechat(shop, "W-1", W2A))
      await shop.call("wechat.aspx", requests.wechat(shop, "W-2", { Channel: "APP" }))
      expect(has("twint.form", "RefNr", "length:max")).toBe(true)
      expect(has("twint.form", "MAC", "present")).toBe(true)
      expect(has("twint.form", "Plain", "absent")).toBe(true)
      expect(has("twint.capture", "CompleteType", "value:YES")).toBe(true)
      expect(has("wechat.form", "ShopName", "condition")).toBe(true)
      expect(has("wechat.form", "Channel", "value:APP")).toBe(true)

      const count = sandbox.received().length
      await shop.call("capture.aspx", shop.followUp("T-1", payId, "100", { CompleteType: "YES" }))
      expect(sandbox.received()).toHaveLength(count)
      const answer = await fetch(`${sandbox.url}sandbox/api/received`)
      expect(await answer.json()).toHaveLength(count)
      sandbox.reset()
      expect(sandbox.received()).toHaveLength(count)
    })
  })

  it("holds nothing of a refused request, nor of a form whose MAC is wrong", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      await fetch(shop.url("twint.aspx", shop.twint("T-1", { Currency: "EUR" })))
      await fetch(shop.url("twint.aspx", shop.twint("T-2", { MAC: "0".repeat(64) })))
      await shop.call("alipayspot.aspx", requests.alipaySpot(shop, "S-1", { BuyerIDCode: undefined }))
      expect(sandbox.received()).toEqual([])
    })
  })
})
