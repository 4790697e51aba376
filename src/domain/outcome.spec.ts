import fc from "fast-check"

import { outcomeOf } from "./outcome"

describe("outcome of a message", () => {
  it.each([
    ["00000000", "OK", "success"],
    ["00000000", "AUTHORIZED", "success"],
    ["00000000", " ok ", "success"],
    ["00000000", "AUTHORIZE_REQUEST", "open"],
    ["00000000", "PENDING", "open"],
    ["00000000", "FAILED", "conflict"],
    ["00000000", "SOMETHING_NEW", "conflict"],
    ["00000001", "OK", "conflict"],
    ["21190053", "FAILED", "failed"],
    ["21190100", "FAILED", "failed"],
    ["40300050", "FAILED", "unknown"],
    ["21190040", "FAILED", "unknown"],
    ["21190100", "OK", "failed"],
    ["61190985", "AUTHORIZE_REQUEST", "open"],
    ["71190000", "OK", "open"],
    ["11190000", "OK", "conflict"],
    ["2294014b", "FAILED", "failed"],
    ["0000", "OK", "conflict"],
    ["", "OK", "conflict"],
    ["０0000000", "OK", "conflict"],
  ])("Code %p with Status %p is %s", (Code, Status, outcome) => {
    expect(outcomeOf({ Code, Status })).toBe(outcome)
  })

  it.each("0040,0050,0051,0052,0055,0056,0083,0705,0709,0931,0934,0985".split(","))(
    "detail %s leaves the result open, error or fatal, whatever the Status says",
    (detail) => {
      for (const Status of ["FAILED", "OK", "AUTHORIZE_REQUEST", ""]) {
        expect(outcomeOf({ Code: `2119${detail}`, Status })).toBe("unknown")
        expect(outcomeOf({ Code: `4030${detail}`, Status })).toBe("unknown")
      }
    },
  )

  it("any other error is final, and no other first digit but 0, 6 and 7 means anything", () => {
    const Status = fc.constantFrom("OK", "AUTHORIZED", "FAILED", "PENDING")
    fc.assert(
      fc.property(fc.constantFrom("2119", "4300"), Status, (start, status) => {
        expect(outcomeOf({ Code: `${start}0100`, Status: status })).toBe("failed")
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(..."13589AZ"), Status, (first, status) => {
        expect(outcomeOf({ Code: `${first}1190000`, Status: status })).toBe("conflict")
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
