import { demandedKinds, kindsOf } from "./kinds"

const row = { name: "CompleteType", format: "ans..3", condition: "O", values: ["YES"] }
const reference = { name: "RefNr", format: "ns..30", condition: "O" }

describe("kinds of value", () => {
  it.each([
    [row, undefined, ["absent"]],
    [row, "", ["absent"]],
    [row, "YES", ["present", "length:max", "value:YES"]],
    [reference, "12", ["present"]],
    [reference, "1".repeat(30), ["present", "length:max"]],
    [{ ...reference, format: "ans.." }, "USD", ["present"]],
    [
      { name: "Currency", format: "a3", condition: "M", currencies: ["CHF"] },
      "CHF",
      ["present", "length:max", "value:CHF"],
    ],
  ])("of %j: %p is %j", (table, value, kinds) => {
    expect(kindsOf(table, value)).toEqual(kinds)
  })

  it("asks a mandatory row for its presence, an optional one for its absence too", () => {
    expect(demandedKinds("sync", { ...reference, condition: "M" })).toEqual(["present"])
    expect(demandedKinds("sync", reference)).toEqual(["present", "absent"])
  })

  it("asks requests for the full length, where a closed list allows it", () => {
    expect(demandedKinds("request", reference)).toEqual(["present", "absent", "length:max"])
    expect(demandedKinds("request", row)).toEqual(["present", "absent", "length:max", "value:YES"])
    const short = { name: "AboAction", format: "a..10", condition: "M", values: ["Update"] }
    expect(demandedKinds("request", short)).toEqual(["present", "value:Update"])
  })

  it("asks a row that no channel of a list has for its absence alone", () => {
    const byChannel = { QRCode: "absent", W2A: "absent", APP: "present", JSAPI: "absent" }
    const prepay = { name: "PrepayID", format: "ans..64", condition: "C", byChannel }
    expect(demandedKinds("redirect", prepay)).toEqual(["absent"])
    expect(demandedKinds("sync", prepay)).toEqual(["present", "absent"])
  })
})
