import { payId } from "../paygate/values"

import { type AttemptState, stateTable } from "./attempt-states"
import { effectOfNotice, moneyMovesBy } from "./notice-effect"

const first = payId("11111111111111111111111111111111")
const second = payId("22222222222222222222222222222222")
const paid = { Code: "00000000", Status: "OK", PayID: first }
const declined = { Code: "22A10053", Status: "FAILED", PayID: first }
const twint = (state: AttemptState, known: typeof first | null = first) => ({
  state,
  moneyMoves: "at-capture" as const,
  payId: known,
})

describe("effect of a notice", () => {
  it("Alipay is captured at payment, TWINT is reserved unless the contract says Sale", () => {
    expect(moneyMovesBy("alipay", { twintSale: true })).toBe("at-payment")
    expect(moneyMovesBy("twint", { twintSale: false })).toBe("at-capture")
    expect(moneyMovesBy("twint", { twintSale: true })).toBe("at-payment")
  })

  it("a success is heard as the contract says, a repeat says it again", () => {
    expect(effectOfNotice(twint("open", null), paid)).toEqual({ kind: "heard", heard: "reserved" })
    expect(effectOfNotice({ ...twint("open"), moneyMoves: "at-payment" }, paid)).toEqual({
      kind: "heard",
      heard: "taken",
    })
    expect(effectOfNotice(twint("captured"), paid)).toEqual({ kind: "heard", heard: "reserved" })
  })

  it("a refusal is heard, and the table of states never takes a payment back for it", () => {
    for (const state of ["open", "authorized", "captured"] as const) {
      expect(effectOfNotice(twint(state), declined)).toEqual({ kind: "heard", heard: "declined" })
    }
    expect(stateTable.authorized.after.declined).toBe("authorized")
  })

  it.each(["released", "auto-refunding", "auto-refunded", "held", "differs"] as const)(
    "a success for a payment that is %s is a hint: it may be an old message",
    (state) => {
      expect(effectOfNotice(twint(state), paid)).toEqual({ kind: "ask" })
    },
  )

  it("waiting changes nothing; doubt and contradiction ask the gateway", () => {
    const status = (Code: string, Status: string) => ({ Code, Status, PayID: first })
    expect(effectOfNotice(twint("open"), status("00000000", "AUTHORIZE_REQUEST"))).toEqual({
      kind: "nothing",
    })
    expect(effectOfNotice(twint("open"), status("21190051", "FAILED"))).toEqual({ kind: "ask" })
    expect(effectOfNotice(twint("open"), status("00000000", "FAILED"))).toEqual({ kind: "ask" })
  })
})

describe("one form, two payments", () => {
  const other = { PayID: second }

  it.each(["open", "failed"] as const)(
    "a success under another PayID makes a payment that is %s paid",
    (state) => {
      expect(effectOfNotice(twint(state), { ...paid, ...other })).toEqual({
        kind: "heard",
        heard: "reserved",
      })
    },
  )

  it.each([
    "authorized",
    "captured",
    "released",
    "auto-refunding",
    "auto-refunded",
    "held",
    "differs",
  ] as const)("a success under another PayID beside one that is %s is another payment", (state) => {
    expect(effectOfNotice(twint(state), { ...paid, ...other })).toEqual({ kind: "second-payment" })
  })

  it("a failure under another PayID changes nothing", () => {
    for (const state of ["open", "failed", "captured"] as const) {
      expect(effectOfNotice(twint(state), { ...declined, ...other })).toEqual({ kind: "nothing" })
    }
  })
})
