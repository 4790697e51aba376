import { MathBN } from "@medusajs/framework/utils"

import { doubleTransactions } from "./double-transactions"

const entered = (id: string, referenceId: string, amount: string) => ({
  ...{ id, reference: "refund", referenceId },
  amount: MathBN.convert(amount),
})
const rows = [{ id: "ref_1" }, { id: "ref_2" }]

describe("transactions that stand more than once", () => {
  it("are all but the first of each refund", () => {
    const all = [
      entered("t1", "capt_1", "22.4"),
      entered("t2", "ref_1", "-11.2"),
      entered("t3", "ref_2", "-11.2"),
      entered("t4", "ref_1", "-11.2"),
      entered("t5", "ref_2", "-11.2"),
    ]
    expect(doubleTransactions(rows, all)).toEqual(["t4", "t5"])
  })

  it("are none where each stands once, where the amounts differ, or of what is not the payment's", () => {
    expect(doubleTransactions(rows, [entered("t2", "ref_1", "-11.2")])).toEqual([])
    expect(doubleTransactions(rows, [entered("t2", "ref_1", "-11.2"), entered("t3", "ref_1", "-1")])).toEqual(
      [],
    )
    expect(doubleTransactions(rows, [entered("t1", "ref_9", "-5"), entered("t2", "ref_9", "-5")])).toEqual([])
  })
})
