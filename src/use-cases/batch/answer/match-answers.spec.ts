import type { BatchRecordRow } from "../../../modules/paygate/stores/batch-rows"
import { type AnsweredBatchRecord, batchLayout } from "../../../paygate/batch"

import { matchAnswers } from "./match-answers"

const batch = {
  kind: "refund",
  layout: {
    ...batchLayout({}),
    lineEnd: "lf",
    headDate: "yyyymmdd",
    delivery: "manual",
    sum: "check",
    subMerchantId: null,
  },
} as const
const record = (position: number, change: Partial<BatchRecordRow> = {}): BatchRecordRow => ({
  id: `pgbrc_${position}`,
  batch_id: "pgbat_1",
  position,
  attempt_id: `pgatt_${position}`,
  operation_id: `pgop_${position}`,
  order_id: null,
  payment_id: `pay_${position}`,
  trans_id: `T-${position}`,
  pay_id: String(position).padStart(32, "0"),
  amount: "500",
  currency_code: "eur",
  ref_nr: `R-${position}`,
  state: "open",
  finding: null,
  status: null,
  code: null,
  note: null,
  import_id: null,
  ...change,
})
const line = (position: number, change: Partial<AnsweredBatchRecord> = {}) => ({
  line: position + 1,
  record: {
    ...({
      type: "Alipay",
      action: "Credit",
      amount: 500,
      currency: "EUR",
      status: "OK",
      code: "00000000",
    } as const),
    transId: `T-${position}`,
    refNr: `R-${position}`,
    payId: String(position).padStart(32, "0"),
    ...change,
  },
})

describe("answer lines and the records they belong to", () => {
  it("are brought together by TransID and PayID, and the second line of a record does not count", () => {
    const lines = [
      line(1),
      line(2, { transId: "T-1" }),
      line(3),
      line(1, { status: "FAILED", code: "21190110" }),
    ]
    const { answers, seen, faults } = matchAnswers(batch, lines, [record(1), record(2)], new Set())
    expect(answers.map(({ id, state }) => [id, state])).toEqual([["pgbrc_1", "succeeded"]])
    expect(seen).toEqual([])
    expect(faults.map((fault) => [fault.line, fault.problem])).toEqual([
      [3, "the batch has no record T-1 with this PayID"],
      [4, "the batch has no record T-3 with this PayID"],
      [2, "T-1 is in the file twice; the first line counts"],
    ])
  })

  it("remember the lines of earlier parts of the file", () => {
    const before = new Set<number>()
    matchAnswers(batch, [line(1)], [record(1)], before)
    expect(matchAnswers(batch, [line(1)], [record(1)], before).faults).toHaveLength(1)
  })

  it("change nothing about a record that has its answer", () => {
    const booked = record(1, { state: "booked", status: "OK", code: "00000000" })
    expect(matchAnswers(batch, [line(1)], [booked], new Set())).toEqual({
      answers: [],
      seen: ["pgbrc_1"],
      faults: [],
    })
    const contrary = [line(1, { status: "FAILED", code: "21190110" })]
    const { answers, faults } = matchAnswers(batch, contrary, [booked], new Set())
    expect([answers, faults.length]).toEqual([[], 1])
  })
})
