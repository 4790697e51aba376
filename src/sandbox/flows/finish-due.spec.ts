import { openPayment } from "../__fixtures__/payment-record"
import { decidePayment } from "../ledger/decide"

import { dueTurn } from "./finish-due"

const waiting = (times: { walletPaysAt?: number; endsAt?: number }) => ({ ...openPayment(), ...times })

describe("what time alone decides", () => {
  it.each([
    [{}, 100, undefined],
    [{ walletPaysAt: 50 }, 49, undefined],
    [{ walletPaysAt: 50 }, 50, "pay"],
    [{ endsAt: 50 }, 49, undefined],
    [{ endsAt: 50 }, 50, "expire"],
    [{ walletPaysAt: 40, endsAt: 50 }, 60, "pay"],
    [{ walletPaysAt: 60, endsAt: 50 }, 60, "expire"],
  ])("of %j at %d is %s", (times, now, turn) => {
    expect(dueTurn(waiting(times), now)).toBe(turn)
  })

  it("is nothing for a payment that somebody decided", () => {
    const paid = decidePayment(
      waiting({ endsAt: 1 }),
      { choice: "pay", sale: false },
      { at: 0, by: "shopper" },
    )
    expect(dueTurn(paid, 100)).toBeUndefined()
  })
})
