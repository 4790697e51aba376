import type { Delivery } from "./deliver-self-test"
import { judgeSelfTest } from "./judge-self-test"

const answered = (status: number, words: Partial<Delivery> = {}): Delivery =>
  ({ kind: "answered", status, refusal: null, unknownAccount: false, ...words }) as Delivery

describe("how a self-test ended", () => {
  it.each<[string, Delivery, boolean, string]>([
    ["arrived and believed", answered(200), true, "believed"],
    ["a good answer, but nothing arrived here", answered(200), false, "answered-by-another"],
    ["refused by a shop with other keys", answered(400, { refusal: "mac-wrong" }), false, "refused"],
    [
      "a shop that listens to listed addresses only",
      answered(403, { refusal: "foreign-address" }),
      false,
      "address-not-listed",
    ],
    ["a shop without this account", answered(404, { unknownAccount: true }), false, "unknown-account"],
    ["a page that is not there", answered(404), false, "turned-away"],
    ["a firewall", answered(403), false, "turned-away"],
    ["a server that is down behind its proxy", answered(502), false, "turned-away"],
    ["another address", { kind: "redirected", status: 301 }, false, "redirected"],
    ["nobody there", { kind: "not-reached", cause: "ECONNREFUSED" }, false, "not-reached"],
  ])("%s", (_, delivery, arrived, result) => {
    expect(judgeSelfTest(delivery, arrived)).toBe(result)
  })
})
