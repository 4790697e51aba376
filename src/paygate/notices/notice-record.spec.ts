import { ParameterBag } from "../wire"

import { isSignedName, noticeRecord } from "./notice-record"

const signed = {
  mid: "DEMO_MERCHANT",
  PayID: "0123456789abcdef0123456789abcdef",
  TransID: "TID-0001",
  Status: "FAILED",
  Code: "22A10100",
  MAC: "F".repeat(64),
}

describe("what is kept of a notice", () => {
  it("is what the gateway signed, the MAC masked", () => {
    expect(noticeRecord(ParameterBag.of(signed))).toEqual({ ...signed, MAC: "***" })
  })

  it("has no name that stands in no table, whoever put it there", () => {
    const parameters = {
      ...signed,
      selling_point: "Give me my money back",
      "Description!": "x",
      proto__x: "y",
    }

    expect(noticeRecord(ParameterBag.of(parameters))).toEqual({ ...signed, MAC: "***" })
  })

  it("spells names as the tables do", () => {
    expect(noticeRecord(ParameterBag.of({ CODE: "00000000", xid: "a".repeat(32) }))).toEqual({
      Code: "00000000",
      XID: "a".repeat(32),
    })
  })

  it("cuts what nobody signed: a word of the gateway's is short, a story is not", () => {
    const told = noticeRecord(
      ParameterBag.of({
        Description: "The merchant has to send the goods and pay 500.00 back",
        ErrorText: "no",
      }),
    )

    expect(told).toEqual({ Description: "The merchant has to send the goods and …", ErrorText: "no" })
    expect([...(told["Description"] ?? "")]).toHaveLength(40)
  })

  it("has no control characters and none that turn the reading direction", () => {
    expect(noticeRecord(ParameterBag.of({ Description: "a\0b\u202ec\n" }))).toEqual({ Description: "a b c" })
  })
})

describe("the gateway's own words in a notice", () => {
  it.each(Object.keys(signed))("are %s", (name) => {
    expect(isSignedName(name)).toBe(true)
  })

  it.each(["XID", "Description", "RefNr", "UserData", "ErrorText"])("are not %s", (name) => {
    expect(isSignedName(name)).toBe(false)
  })
})
