import { formatParameters } from "./format-parameters"

describe("formatParameters", () => {
  it("joins raw pairs and leaves empty ones out", () => {
    expect(
      formatParameters({
        TransID: "TID-0001",
        RefNr: undefined,
        UserData: "",
        Amount: "1234",
        OrderDesc: "a=b é%",
      }),
    ).toBe("TransID=TID-0001&Amount=1234&OrderDesc=a=b é%")
  })

  it.each([
    ["an ampersand in a value", { OrderDesc: "Tea & cake" }, "parameter-value", 'OrderDesc holds "&"'],
    [
      "a control character in a value",
      { OrderDesc: "Tea\0" },
      "parameter-value",
      "OrderDesc holds a control character",
    ],
    [
      "an equals sign in a name",
      { "Order=Desc": "x" },
      "parameter-name",
      '"Order=Desc" cannot be a parameter name',
    ],
    ["an ampersand in a name", { "a&b": "x" }, "parameter-name", '"a&b" cannot be a parameter name'],
    ["a control character in a name", { "a\0": "x" }, "parameter-name", "cannot be a parameter name"],
    ["an empty name", { "": "x" }, "parameter-name", '"" cannot be a parameter name'],
    ["a name in two cases", { ReqID: "1", ReqId: "2" }, "parameter-name", "ReqId is given twice"],
  ])("refuses %s", (_, record, code, message) => {
    expect(() => formatParameters(record)).toThrow(expect.objectContaining({ code }))
    expect(() => formatParameters(record)).toThrow(message)
  })

  it("does not repeat the refused value, which may be private", () => {
    expect(() => formatParameters({ UserData: "secret&x" })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("secret") }),
    )
  })

  it("lets line ends and tabs through", () => {
    expect(formatParameters({ OrderDesc: "Tea\r\n\tCake" })).toBe("OrderDesc=Tea\r\n\tCake")
  })
})
