import { unaccountedCaptures } from "./order-account"

const captures = [
  { id: "capt_1", amount: 1000 },
  { id: "capt_2", amount: 490 },
]
const entryOf = (id: string | null, amount: number) => ({ referenceId: id, amount })

describe("an order's account", () => {
  it("lacks the captures that have no entry", () => {
    expect(unaccountedCaptures(captures, [])).toEqual(["capt_1", "capt_2"])
    expect(unaccountedCaptures(captures, [entryOf("capt_1", 1000)])).toEqual(["capt_2"])
    expect(unaccountedCaptures(captures, [entryOf("capt_1", 1000), entryOf("ref_1", -1000)])).toEqual([
      "capt_2",
    ])
  })

  it("lacks none where each has an entry, or the sums say so", () => {
    expect(unaccountedCaptures([], [])).toEqual([])
    expect(unaccountedCaptures(captures, [entryOf("capt_1", 1000), entryOf("capt_2", 490)])).toEqual([])
    expect(unaccountedCaptures(captures, [entryOf("pay_1", 1490)])).toEqual([])
    expect(unaccountedCaptures(captures, [entryOf(null, 1000), entryOf("capt_2", 490)])).toEqual([])
  })
})
