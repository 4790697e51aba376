import { MathBN } from "@medusajs/framework/utils"

import { missingTransactions, needlessOfCancel } from "./missing-transactions"

const moved = (id: string, amount: string, minute = 0) => ({
  id,
  amount: MathBN.convert(amount),
  at: new Date(Date.UTC(2026, 2, 1, 12, minute)),
})
const known = (referenceId: string, amount: string) => ({ referenceId, amount: MathBN.convert(amount) })

const payment = {
  id: "pay_1",
  currency: "chf",
  captures: [moved("capt_1", "24.9")],
  refunds: [moved("ref_1", "5", 1), moved("ref_2", "19.9", 2)],
}

function missing(transactions: ReturnType<typeof known>[]) {
  return missingTransactions(payment, transactions).map(({ reference, referenceId, amount }) => [
    reference,
    referenceId,
    amount.toString(),
  ])
}

describe("the transactions an order lacks", () => {
  it("are all, where core died before it wrote any", () => {
    expect(missing([])).toEqual([
      ["capture", "capt_1", "24.9"],
      ["refund", "ref_2", "-19.9"],
      ["refund", "ref_1", "-5"],
    ])
  })

  it("are none where each capture and refund stands", () => {
    expect(missing([known("capt_1", "24.9"), known("ref_1", "-5"), known("ref_2", "-19.9")])).toEqual([])
  })

  it("do not know what other payments of the order did", () => {
    const others = [known("ref_9", "-5"), known("pay_2", "-24.9"), known("", "-24.9")]
    expect(missing([known("capt_1", "24.9"), ...others])).toHaveLength(2)
  })

  it("are none where canceling the order wrote for the payment what went back later, in one or in parts", () => {
    expect(missing([known("capt_1", "24.9"), known("pay_1", "-24.9")])).toEqual([])
    expect(missing([known("capt_1", "24.9"), known("ref_1", "-5"), known("pay_1", "-19.9")])).toEqual([])
  })

  it("are the refund that was made before the order was canceled", () => {
    expect(missing([known("capt_1", "24.9"), known("pay_1", "-19.9")])).toEqual([["refund", "ref_1", "-5"]])
  })
})

describe("what core wrote for a cancellation", () => {
  const entered = (id: string, referenceId: string, amount: string) => ({ id, ...known(referenceId, amount) })
  const all = [entered("t1", "capt_1", "24.9"), entered("t2", "ref_1", "-5")]
  const canceled = { canceled: true }

  it("is needless where each refund has its own, and together they are more than was captured", () => {
    const own = [...all, entered("t3", "ref_2", "-19.9")]
    expect(needlessOfCancel(payment, [...own, entered("t4", "pay_1", "-10")], canceled)).toEqual(["t4"])
    expect(needlessOfCancel(payment, own, canceled)).toEqual([])
  })

  it("stays where a refund has no other, or is still to come", () => {
    expect(needlessOfCancel(payment, [...all, entered("t4", "pay_1", "-19.9")], canceled)).toEqual([])
    const first = { ...payment, refunds: payment.refunds.slice(0, 1) }
    expect(needlessOfCancel(first, [...all, entered("t4", "pay_1", "-19.9")], canceled)).toEqual([])
  })

  it("is needless on an order that lives, as far as no refund has only that", () => {
    const lives = { canceled: false }
    const none = { ...payment, refunds: [] }
    expect(needlessOfCancel(none, [all[0]!, entered("t4", "pay_1", "-24.9")], lives)).toEqual(["t4"])
    expect(needlessOfCancel(payment, [...all, entered("t4", "pay_1", "-19.9")], lives)).toEqual([])
    const own = [...all, entered("t3", "ref_2", "-19.9"), entered("t4", "pay_1", "-19.9")]
    expect(needlessOfCancel(payment, own, lives)).toEqual(["t4"])
  })
})
