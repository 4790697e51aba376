import { judgeAnswer, repeatVerdict } from "../../../domain/batch/batch-answer"
import { batchActionWord } from "../../../domain/batch/batch-methods"
import type { RecordedAnswer } from "../../../modules/paygate/stores/batch-answer-store"
import type { BatchRecordRow, BatchRow } from "../../../modules/paygate/stores/batch-rows"
import type { AnsweredBatchRecord, BatchFault } from "../../../paygate/batch"

export interface AnswerLineAt {
  readonly line: number
  readonly record: AnsweredBatchRecord
}

/** The result of one part of an answer file. */
export interface MatchedAnswers {
  readonly answers: readonly RecordedAnswer[]
  /** Records that already had their answer. */
  readonly seen: readonly string[]
  /** Lines of no record, a second line of one, or a contradiction. */
  readonly faults: readonly BatchFault[]
}

/**
 * Matches lines to the batch's records by PayID; pure. `before`: positions of records that earlier lines of the file
 * referred to.
 */
export function matchAnswers(
  batch: Pick<BatchRow, "kind" | "layout">,
  lines: readonly AnswerLineAt[],
  records: readonly BatchRecordRow[],
  before: Set<number>,
): MatchedAnswers {
  const byPayment = new Map(records.map((record) => [keyOf(record.trans_id, record.pay_id), record]))
  const answers: RecordedAnswer[] = []
  const seen: string[] = []
  const faults: BatchFault[] = []
  for (const { line, record: answer } of lines) {
    const record = byPayment.get(keyOf(answer.transId, answer.payId))
    const fault = (problem: string) => faults.push({ line, field: "TransID", problem })
    if (!record) {
      fault(`the batch has no record ${answer.transId} with this PayID`)
    } else if (before.has(record.position)) {
      fault(`${answer.transId} is in the file twice; the first line counts`)
    } else if (record.state === "open") {
      answers.push(answerFor(batch, record, answer))
    } else {
      seen.push(record.id)
      const state = record.state
      if (repeatVerdict({ ...record, state }, answer) === "contradiction") {
        const earlier = `${record.status ?? "nothing"} ${record.code ?? ""}`.trim()
        fault(
          `${answer.transId} was answered with ${earlier} before and comes with ${answer.status} ${answer.code ?? ""} now`,
        )
      }
    }
    if (record) {
      before.add(record.position)
    }
  }
  return { answers, seen, faults }
}

function answerFor(
  { kind, layout }: Pick<BatchRow, "kind" | "layout">,
  record: BatchRecordRow,
  line: AnsweredBatchRecord,
): RecordedAnswer {
  const verdict = judgeAnswer(
    {
      amount: Number(record.amount),
      currency: record.currency_code.toUpperCase(),
      action: batchActionWord(kind),
      refNr: record.ref_nr,
      subMerchantId: layout.subMerchantId,
    },
    line,
  )
  const said = { id: record.id, status: line.status, code: line.code ?? null }
  switch (verdict.kind) {
    case "succeeded":
      return { ...said, state: "succeeded", finding: null, note: null }
    case "failed":
      return { ...said, state: "failed", finding: null, note: verdict.note }
    case "finding":
      return { ...said, state: "open", finding: verdict.finding, note: verdict.note }
  }
}

const keyOf = (transId: string, payId: string) => `${transId} ${payId.toLowerCase()}`
