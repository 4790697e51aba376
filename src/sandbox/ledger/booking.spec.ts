import fc from "fast-check"

import { openPayment } from "../__fixtures__/payment-record"
import { USUAL_ASSUMPTIONS } from "../assumptions"

import { applyBooking } from "./apply"
import { bookReversal } from "./book-reversal"
import { bookCapture, bookCredit, type Booking, type BookingRequest } from "./booking"
import { decidePayment } from "./decide"
import type { PaymentRecord } from "./payment"
import { STEP_OF_ACTION } from "./simulation"
import { stateOf, totalsOf } from "./totals"

const assumptions = USUAL_ASSUMPTIONS
const BOOKINGS = { capture: bookCapture, credit: bookCredit, reverse: bookReversal }
type Action = keyof typeof BOOKINGS

const origin = { at: 0, by: "shopper" as const }
const authorized = () => decidePayment(openPayment(), { choice: "pay", sale: false }, origin)
const alipayPaid = () =>
  decidePayment(openPayment({ method: "alipay" }), { choice: "pay", sale: false }, origin)

let number = 0
function act(payment: PaymentRecord, action: Action, request: Partial<BookingRequest>): PaymentRecord {
  const whole = { amount: 1290, currency: "CHF", assumptions, ...request }
  const booking = BOOKINGS[action](payment, whole)
  const step = { xid: String(++number), at: 0, by: "shop" as const, amount: whole.amount }
  return applyBooking(payment, booking, STEP_OF_ACTION[action], step).payment
}
const detailOf = (booking: Booking) => (booking.kind === "refused" ? booking.detail : "booked")

describe("the ledger's rules", () => {
  it.each<[string, () => Booking, string]>([
    [
      "a capture before the shopper paid",
      () => bookCapture(openPayment(), { amount: 1, currency: "CHF", assumptions }),
      "0075",
    ],
    [
      "a capture above the authorization",
      () => bookCapture(authorized(), { amount: 1291, currency: "CHF", assumptions }),
      "0067",
    ],
    [
      "a capture in another currency",
      () => bookCapture(authorized(), { amount: 1, currency: "EUR", assumptions }),
      "0349",
    ],
    [
      "a second whole capture",
      () => bookCapture(act(authorized(), "capture", {}), { amount: 1, currency: "CHF", assumptions }),
      "0072",
    ],
    [
      "a capture of Alipay",
      () => bookCapture(alipayPaid(), { amount: 1, currency: "CHF", assumptions }),
      "0081",
    ],
    [
      "a credit of what is not captured",
      () => bookCredit(authorized(), { amount: 1, currency: "CHF", assumptions }),
      "0069",
    ],
    [
      "a credit above the captured sum",
      () => bookCredit(alipayPaid(), { amount: 1291, currency: "CHF", assumptions }),
      "0074",
    ],
    [
      "a reversal of Alipay",
      () => bookReversal(alipayPaid(), { amount: 1290, currency: "CHF", assumptions }),
      "0081",
    ],
    [
      "a reversal of another amount",
      () => bookReversal(authorized(), { amount: 1289, currency: "CHF", assumptions }),
      "1102",
    ],
    [
      "a second reversal",
      () => bookReversal(act(authorized(), "reverse", {}), { amount: 1290, currency: "CHF", assumptions }),
      "1815",
    ],
  ])("refuse %s", (_, book, detail) => {
    expect(detailOf(book())).toBe(detail)
  })

  it("release the rest with the capture that completes the order, and open it again when that is reversed", () => {
    const completed = act(authorized(), "capture", { amount: 500, completes: true })
    expect(totalsOf(completed)).toEqual({ authorized: 1290, captured: 500, credited: 0, open: 0 })
    expect(stateOf(completed)).toBe("captured")
    const undone = act(completed, "reverse", { amount: 500 })
    expect(totalsOf(undone)).toEqual({ authorized: 1290, captured: 0, credited: 0, open: 1290 })
  })

  it("undo a credit when it was the last step", () => {
    const credited = act(act(authorized(), "capture", {}), "credit", { amount: 300 })
    expect(stateOf(credited)).toBe("partly-credited")
    expect(totalsOf(act(credited, "reverse", { amount: 300 })).credited).toBe(0)
  })

  it("keep a refused action as a failed step that moves nothing", () => {
    const refused = act(authorized(), "credit", { amount: 100 })
    expect(refused.steps.at(-1)).toMatchObject({ kind: "credit", status: "FAILED", code: "22A10069" })
    expect(stateOf(refused)).toBe("authorized")
  })

  it("never let credited, captured and authorized get out of order, whatever is tried", () => {
    const tries = fc.array(
      fc.record({
        action: fc.constantFrom<Action>("capture", "credit", "reverse"),
        amount: fc.integer({ min: 1, max: 1500 }),
        completes: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(tries, (actions) => {
        const end = actions.reduce(
          (payment, { action, ...request }) => act(payment, action, request),
          authorized(),
        )
        const { authorized: limit, captured, credited, open } = totalsOf(end)
        return (
          0 <= credited &&
          credited <= captured &&
          captured <= limit &&
          limit <= 1290 &&
          open <= limit - captured
        )
      }),
    )
  })
})
