import { type AttemptState, attemptStates, hearings, isPaid, statesThat, stateTable } from "./attempt-states"

/** Every cell: what the gateway says, in the order of `hearings`, and the state that follows. */
const cells: readonly [AttemptState, readonly AttemptState[]][] = [
  // reserved, taken, declined, other amount, gone
  ["open", ["authorized", "captured", "failed", "differs", "auto-refunded"]],
  ["failed", ["authorized", "captured", "failed", "differs", "auto-refunded"]],
  ["authorized", ["authorized", "captured", "authorized", "differs", "released"]],
  ["captured", ["captured", "captured", "captured", "differs", "auto-refunded"]],
  ["released", ["auto-refunding", "auto-refunding", "released", "auto-refunding", "released"]],
  [
    "auto-refunding",
    ["auto-refunding", "auto-refunding", "auto-refunding", "auto-refunding", "auto-refunded"],
  ],
  ["auto-refunded", ["auto-refunding", "auto-refunding", "auto-refunded", "auto-refunding", "auto-refunded"]],
  ["held", ["held", "held", "held", "held", "auto-refunded"]],
  ["differs", ["differs", "differs", "differs", "differs", "auto-refunded"]],
]

describe("the life of a payment", () => {
  it("is told in full", () => {
    expect(cells.map(([state]) => state)).toEqual([...attemptStates])
  })

  it.each(cells)("%s, after each thing the gateway can say", (state, after) => {
    expect(hearings.map((heard) => stateTable[state].after[heard])).toEqual(after)
  })

  it("a late success after a refusal counts, a late refusal never takes a payment back", () => {
    expect(stateTable.failed.after.taken).toBe("captured")
    expect(stateTable.authorized.after.declined).toBe("authorized")
    expect(stateTable.captured.after.declined).toBe("captured")
  })

  it("an order is placed on reserved or taken money alone, never on what leaves, is held or differs", () => {
    expect(attemptStates.filter(isPaid)).toEqual(["authorized", "captured"])
    expect(statesThat("mayCapture")).toEqual(["authorized", "captured"])
    expect(statesThat("mayRefund")).toEqual(["captured"])
    expect(statesThat("mayRelease")).toEqual(["open", "authorized"])
  })

  it("what goes back holds money, and only what holds money goes back", () => {
    expect(statesThat("mayGoBack")).toEqual(statesThat("holdsMoney"))
  })

  it("a message about money that is on its way back, or kept, is a hint only", () => {
    expect(attemptStates.filter((state) => stateTable[state].believesNotices)).toEqual([
      "open",
      "failed",
      "authorized",
      "captured",
    ])
  })

  it("a person decides what is held or differs; to accept another amount is not offered", () => {
    expect(stateTable.held.decisions).toEqual(["refund", "try-order"])
    expect(stateTable.differs.decisions).toEqual(["refund"])
    expect(attemptStates.filter((state) => stateTable[state].decisions.length > 0)).toEqual([
      "held",
      "differs",
    ])
  })
})
