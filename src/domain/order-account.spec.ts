import { type AccountEntry, unaccountedCaptures } from "./order-account"

const captured = new Date("2026-11-21T10:00:00Z")
const later = new Date("2026-11-21T10:02:30Z")
const captures = [
  { id: "capt_1", amount: 1000, createdAt: captured },
  { id: "capt_2", amount: 490, createdAt: captured },
]
const entryOf = (id: string | null, amount: number): AccountEntry => ({ referenceId: id, amount })
const missing = (account: readonly AccountEntry[]) => unaccountedCaptures(captures, account, later).captureIds

describe("an order's account", () => {
  it("lacks the captures that have no entry", () => {
    expect(missing([])).toEqual(["capt_1", "capt_2"])
    expect(missing([entryOf("capt_1", 1000)])).toEqual(["capt_2"])
    expect(missing([entryOf("capt_1", 1000), entryOf("ref_1", -1000)])).toEqual(["capt_2"])
  })

  it("lacks none where each has an entry, or the sums say so", () => {
    expect(unaccountedCaptures([], [], later)).toEqual({ captureIds: [], until: null })
    expect(missing([entryOf("capt_1", 1000), entryOf("capt_2", 490)])).toEqual([])
    expect(missing([entryOf("pay_1", 1490)])).toEqual([])
    expect(missing([entryOf(null, 1000), entryOf("capt_2", 490)])).toEqual([])
  })

  it("is left to core for as long as a completion may run", () => {
    expect(unaccountedCaptures(captures, [], captured).until).toEqual(later)
    expect(unaccountedCaptures(captures, [], later).until).toBeNull()
  })
})
