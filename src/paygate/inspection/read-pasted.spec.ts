import fc from "fast-check"

import { readPasted } from "./read-pasted"

const Data = "66C1EBE9E2C8902366C1EBE9E2C89023"

describe("what people paste", () => {
  it.each([
    ["a URL of a form call", `https://www.payjet-cockpit.de/twint.aspx?MerchantID=DEMO&Len=30&Data=${Data}`],
    ["a body", `MerchantID=DEMO&Len=30&Data=${Data}`],
    ["lines with colons", `MerchantID: DEMO\nLen: 30\nData: ${Data}\n`],
    ["JSON", JSON.stringify({ MerchantID: "DEMO", Len: "30", Data })],
    ["a line of a log", `POST /twint.aspx MerchantID=DEMO Len=30 Data=${Data} 200`],
    ["an address copied out of HTML", `?MerchantID=DEMO&amp;Len=30&amp;Data=${Data}`],
    ["another order and case", `data=${Data}&len=30&merchantid=DEMO`],
  ])("%s", (_, text) => {
    expect(readPasted(text)).toMatchObject({ MerchantID: "DEMO", Len: "30", Data })
  })

  it("the hex of Data alone, broken into lines, with Len from its own field", () => {
    expect(readPasted(` ${Data.slice(0, 20)}\n${Data.slice(20)} `, " 30 ")).toMatchObject({ Data, Len: "30" })
  })

  it("the hex of an AES message", () => {
    expect(readPasted(`${Data}-${Data}`)).toMatchObject({ Data: `${Data}-${Data}`, Len: undefined })
  })

  it("a Len of its own field wins over the one in the text", () => {
    expect(readPasted(`Len=30&Data=${Data}`, "31").Len).toBe("31")
  })

  it("a notice in clear is form-decoded, and the first of repeated names counts", () => {
    const text = "https://shop.example/return?mid=DEMO&Status=OK&Description=a+b%26c&Status=FAILED#top"
    expect(readPasted(text)).toEqual({
      Data: undefined,
      Len: undefined,
      MerchantID: undefined,
      clear: { mid: "DEMO", Status: "OK", Description: "a b&c" },
    })
  })

  it("does not take the end of another name for its own", () => {
    expect(readPasted("UserData=abcdef&Filelen=12")).toMatchObject({ Data: undefined, Len: undefined })
  })

  it("never throws, whatever is pasted", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readPasted(text)))
  })
})
