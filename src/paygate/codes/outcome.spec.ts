import fc from "fast-check"

import { detailMeaning, knownDetails } from "./details"
import { outcomeOf, saysNotFound } from "./outcome"

describe("outcome of a message", () => {
  it.each([
    ["00000000", "OK", "success"],
    ["00000000", "AUTHORIZED", "success"],
    ["00000000", " ok ", "success"],
    ["00000000", "AUTHORIZE_REQUEST", "open"],
    ["00000000", "PENDING", "open"],
    ["00000000", "FAILED", "unknown"],
    ["00000000", "SOMETHING_NEW", "unknown"],
    ["00000001", "OK", "unknown"],
    ["21190053", "FAILED", "refused"],
    ["21190100", " failed ", "refused"],
    ["40300060", "FAILED", "refused"],
    ["2294014b", "FAILED", "refused"],
    ["40300050", "FAILED", "unknown"],
    ["21190040", "FAILED", "unknown"],
    ["21190100", "OK", "unknown"],
    ["21190100", "SOMETHING_NEW", "unknown"],
    ["21500985", "AUTHORIZE_REQUEST", "unknown"],
    ["61190985", "AUTHORIZE_REQUEST", "open"],
    ["71190000", "OK", "open"],
    ["11190000", "OK", "unknown"],
    ["91190000", "FAILED", "unknown"],
    ["0000", "OK", "unknown"],
    ["", "OK", "unknown"],
    ["", "FAILED", "unknown"],
    ["０0000000", "OK", "unknown"],
  ])("Code %p with Status %p is %s", (Code, Status, outcome) => {
    expect(outcomeOf({ Code, Status })).toBe(outcome)
  })

  const anyStatus = fc.oneof(
    fc.constantFrom("OK", "AUTHORIZED", "FAILED", "PENDING", "AUTHORIZE_REQUEST", ""),
    fc.string(),
  )
  const detail = fc.stringMatching(/^[0-9A-Z]{7}$/)

  it("a Code of class 6 is open, never success and never refused, whatever the Status and the detail say", () => {
    fc.assert(
      fc.property(detail, anyStatus, (rest, Status) => {
        expect(outcomeOf({ Code: `6${rest}`, Status })).toBe("open")
      }),
    )
  })

  it.each(["0953", "0960"])(
    "detail %s of an error says that a refund is not completed yet: open",
    (detail) => {
      for (const Status of ["FAILED", "OK", "PENDING", ""]) {
        expect(outcomeOf({ Code: `2119${detail}`, Status })).toBe("open")
        expect(outcomeOf({ Code: `4249${detail}`, Status })).toBe("open")
      }
    },
  )

  it.each("0040,0050,0051,0052,0054,0055,0056,0083,0705,0709,0809,0810,0931,0934,0982,0984,0985".split(","))(
    "detail %s leaves the result open, error or fatal, whatever the Status says",
    (detail) => {
      for (const Status of ["FAILED", "OK", "AUTHORIZE_REQUEST", ""]) {
        expect(outcomeOf({ Code: `2119${detail}`, Status })).toBe("unknown")
        expect(outcomeOf({ Code: `4030${detail}`, Status })).toBe("unknown")
      }
    },
  )

  it("a detail that we tell people to ask the gateway about is no refusal, unless the step was done before", () => {
    const asked = knownDetails.filter((detail) => detailMeaning(detail)?.category === "unknown")
    const refused = asked.filter((one) => outcomeOf({ Code: `2119${one}`, Status: "FAILED" }) === "refused")
    expect(refused).toEqual(["0068", "0072"])
  })

  it("nothing but an error code with Status FAILED is ever a refusal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z]{8}$/)), anyStatus, (Code, Status) => {
        if (outcomeOf({ Code, Status }) !== "refused") return
        expect(Code.trim()).toMatch(/^[24][0-9A-Za-z]{7}$/)
        expect(Status.trim().toUpperCase()).toBe("FAILED")
      }),
    )
  })

  it("nothing but 00000000 with OK or AUTHORIZED is ever a success", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (Code, Status) => {
        const success = outcomeOf({ Code, Status }) === "success"
        return (
          !success ||
          (Code.trim() === "00000000" && ["OK", "AUTHORIZED"].includes(Status.trim().toUpperCase()))
        )
      }),
    )
  })
})

describe("there is no such payment", () => {
  it.each([
    ["20600061", true],
    ["21190061", true],
    [" 22490061 ", true],
    ["20120061", false],
    ["20100001", false],
    ["20120044", false],
    ["21190060", false],
    ["21190321", false],
    ["60600061", false],
    ["00000000", false],
    ["", false],
  ])("Code %p: %p", (code, expected) => {
    expect(saysNotFound(code)).toBe(expected)
  })
})
