import { explainCode } from "../../paygate/codes"
import { outcomeOf } from "../../paygate/codes"

import type { BatchFinding, BatchRecordState } from "./batch-state"

/** What was written to the file for a record. Amount in minor units. */
export interface SentRecord {
  readonly amount: number
  readonly currency: string
  readonly action: "Credit" | "Reverse"
  readonly refNr: string | null
  readonly subMerchantId: string | null
}

/** What the answer says about it. */
export interface AnswerLine {
  readonly amount: number
  readonly currency: string
  readonly action: "Credit" | "Reverse"
  readonly refNr?: string
  readonly subMerchantId?: string
  readonly status: string
  readonly code?: string
}

export type AnswerVerdict =
  | { readonly kind: "succeeded" }
  | { readonly kind: "failed"; readonly note: string }
  | {
      readonly kind: "finding"
      readonly finding: Extract<BatchFinding, "altered" | "unclear">
      readonly note: string
    }

/**
 * What an answer line says about a record without one. Records "are returned unchanged" (Alipay document, batch
 * processing): nothing of an altered one is trusted.
 */
export function judgeAnswer(sent: SentRecord, line: AnswerLine): AnswerVerdict {
  const altered = alteration(sent, line)
  if (altered !== undefined) {
    return { kind: "finding", finding: "altered", note: altered }
  }
  // 1.0 and 2.0 return no Code: Status alone decides.
  const code = line.code ?? plainCodes.get(line.status.toUpperCase()) ?? ""
  const outcome = outcomeOf({ Code: code, Status: line.status })
  const said = `Status ${line.status}${line.code === undefined ? "" : `, Code ${line.code}`}`
  switch (outcome) {
    case "success":
      return { kind: "succeeded" }
    case "refused":
      return { kind: "failed", note: failureNote(line) }
    case "open":
      return unclear(`The gateway has not completed it yet: ${said}. Ask the gateway later.`)
    case "unknown":
      return unclear(`The answer does not say what happened: ${said}. Ask the gateway.`)
  }
}

function unclear(note: string): AnswerVerdict {
  return { kind: "finding", finding: "unclear", note }
}

/** Stands for the missing Code: success, or a failure without a reason. */
const plainCodes: ReadonlyMap<string, string> = new Map([
  ["OK", "00000000"],
  ["FAILED", "20000100"],
])

function failureNote(line: AnswerLine): string {
  return line.code === undefined
    ? "The gateway refused it; files of this version name no reason."
    : `The gateway refused it: ${explainCode(line.code).text} (Code ${line.code}).`
}

function alteration(sent: SentRecord, line: AnswerLine): string | undefined {
  const pairs: readonly [string, string | number | null, string | number | undefined][] = [
    ["Action", sent.action, line.action],
    ["Amount", sent.amount, line.amount],
    ["Currency", sent.currency, line.currency],
    // A column that the layout lacks is missing on both sides.
    ["RefNr", sent.refNr ?? "", line.refNr ?? ""],
    ["MID", sent.subMerchantId ?? "", line.subMerchantId ?? ""],
  ]
  const changed = pairs.find(([, before, after]) => before !== after)
  return changed && `${changed[0]} was sent as ${changed[1]} and came back as ${changed[2]}.`
}

/** What a line means for a record that has its answer already: a repetition, or a contradiction for a person. */
export function repeatVerdict(
  record: { state: Exclude<BatchRecordState, "open">; status: string | null; code: string | null },
  line: AnswerLine,
): "same" | "contradiction" {
  return record.status === line.status && record.code === (line.code ?? null) ? "same" : "contradiction"
}
