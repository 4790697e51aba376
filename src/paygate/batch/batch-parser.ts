import type { BatchFault } from "./batch-field-error"
import { type BatchColumn, batchColumns, batchLayout, isBatchVersion } from "./batch-layout"
import { type ParsedLine, parseRecord } from "./parse-line"
import type { BatchReadOptions } from "./read-batch"

export type BatchEntry =
  | ParsedLine
  | {
      readonly kind: "head"
      readonly line: number
      readonly merchantId: string
      readonly date: string
      readonly version: string
    }
  | { readonly kind: "foot"; readonly line: number; readonly count: number; readonly sum: bigint }

type Wrong = { readonly kind: "wrong" } & BatchFault

/** Parses a file line by line and keeps the totals that FOOT is compared with. */
export class BatchParser {
  private line = 0
  private columns: readonly BatchColumn[] | undefined
  private hasHead = false
  private ended = false
  private count = 0
  private sum = 0n
  /** False once a record could not be parsed, because its amount is then missing from the sum. */
  private sumKnown = true

  constructor(private readonly options: BatchReadOptions) {}

  /** The columns follow from HEAD: without a HEAD, nothing after it can be parsed. */
  get stopped(): boolean {
    return this.hasHead && this.columns === undefined
  }

  /** Parses one line; `undefined` for a blank line, which editors and transfers may leave anywhere. */
  read(text: string): BatchEntry | readonly BatchEntry[] | undefined {
    this.line += 1
    if (isBlank(text)) {
      return undefined
    }
    if (!this.hasHead) {
      this.hasHead = true
      return this.readHead(text)
    }
    if (this.ended) {
      return this.wrong("Type", "nothing may follow FOOT")
    }
    return text.startsWith("FOOT,") ? this.readFoot(text) : this.readRecord(text)
  }

  /** What is missing at the end of the file. */
  end(): Wrong | undefined {
    if (this.stopped || this.ended) {
      return undefined
    }
    this.line += 1
    return !this.hasHead
      ? this.wrong("Type", "HEAD is missing: the file is empty")
      : this.wrong("Type", "FOOT is missing: the file is cut off")
  }

  private readHead(text: string): BatchEntry {
    const [type, merchantId = "", date = "", version = "", ...more] = text.split(",")
    if (type !== "HEAD" || more.length > 0) {
      return this.wrong("Type", "the first line must be HEAD,MerchantID,Date,Version")
    }
    if (merchantId === "") {
      return this.wrong("MerchantID", "is empty")
    }
    if (!isBatchVersion(version)) {
      return this.wrong("Version", "must be 1.0, 1.x, 2.0 or 2.x")
    }
    this.columns = batchColumns(batchLayout({ ...this.options, version }), this.options.phase)
    return { kind: "head", line: this.line, merchantId, date, version }
  }

  private readRecord(text: string): ParsedLine {
    const parsed = parseRecord(text, this.columns ?? [], this.line)
    this.count += 1
    switch (parsed.kind) {
      case "record":
        this.sum += BigInt(parsed.record.amount)
        return parsed
      case "wrong":
        this.sumKnown = false
        return parsed
    }
  }

  private readFoot(text: string): BatchEntry | readonly BatchEntry[] {
    this.ended = true
    const [, count = "", sum = "", ...more] = text.split(",")
    if (!/^\d{1,10}$/.test(count)) {
      return this.wrong("CountRecords", "must be a whole number")
    }
    if (!/^\d{1,20}$/.test(sum) || more.length > 0) {
      return this.wrong("SumAmount", "must be a whole number at the end of the line")
    }
    const entries: BatchEntry[] = [{ kind: "foot", line: this.line, count: Number(count), sum: BigInt(sum) }]
    if (Number(count) !== this.count) {
      entries.push(this.wrong("CountRecords", `says ${count}, the file has ${this.count} records`))
    }
    if (this.options.sum !== "ignore" && this.sumKnown && BigInt(sum) !== this.sum) {
      entries.push(this.wrong("SumAmount", `says ${sum}, the amounts add up to ${this.sum}`))
    }
    return entries
  }

  private wrong(field: string, problem: string): Wrong {
    return { kind: "wrong", line: this.line, field, problem }
  }
}

/** Lines with content begin with a letter, so only lines that do not are checked in full. */
function isBlank(text: string): boolean {
  return (text.charCodeAt(0) || 0) <= 0x20 && /^[\s\u001a]*$/.test(text)
}
