/** Why the batch manager rejects a whole file. */
export class BatchFileError extends Error {}

/** A line between HEAD and FOOT, read column by column. */
export interface BatchLine {
  readonly text: string
  readonly type: string
  readonly action: string
  /** The account that the record is for: in 2.x files of a master account each record names its own. */
  readonly merchantId: string
  readonly amount: string
  readonly currency: string
  readonly transId: string
  readonly payId: string
}

export interface BatchFile {
  readonly head: string
  readonly foot: string
  readonly lineEnd: "\n" | "\r\n"
  /** False for 1.0 and 2.0, whose answers have no Code. */
  readonly hasCode: boolean
  readonly lines: readonly BatchLine[]
}

/** Reads a T file as the Alipay documents describe it, for Cockpit and for PPRO ("Batch processing via the interface"). */
export function readBatchFile(text: string): BatchFile {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n"
  const rows = text.split(lineEnd)
  if (rows.at(-1) === "") rows.pop()
  const [head = "", ...rest] = rows
  const foot = rest.pop() ?? ""
  const [word, merchantId, date, version = "", tooMuch] = head.split(",")
  if (word !== "HEAD" || !merchantId || !date || tooMuch !== undefined)
    throw new BatchFileError("line 1: HEAD,<MerchantID>,<Date>,<Version> is expected")
  if (!/^[12]\.\d+$/.test(version)) throw new BatchFileError(`line 1: the version ${version} is not known`)
  const plain = version === "1.0" || version === "2.0"
  const lines = rest.map((row, index) => readLine(row, index + 2, { merchantId, version, plain }))
  checkFoot(foot, rows.length, lines)
  return { head, foot, lineEnd, hasCode: !plain, lines }
}

function readLine(
  text: string,
  line: number,
  file: { merchantId: string; version: string; plain: boolean },
): BatchLine {
  const columns = text.split(",")
  // Type,Action,Amount,Currency,TransID,PayID; RefNr from 1.x on, and [Slave]MID in files of a master account
  const short = file.plain ? 6 : 7
  const ofMaster = file.version.startsWith("2.") && columns.length === short + 1
  if (columns.length !== short && !ofMaster)
    throw new BatchFileError(`line ${line}: ${columns.length} columns instead of ${short}`)
  const [type = "", action = "", ...more] = columns
  const merchantId = ofMaster ? (more.shift() ?? "") : file.merchantId
  const [amount = "", currency = "", transId = ""] = more
  return { text, type, action, merchantId, amount, currency, transId, payId: more.at(-1) ?? "" }
}

function checkFoot(foot: string, line: number, lines: readonly BatchLine[]): void {
  const [word, count, sum] = foot.split(",")
  if (word !== "FOOT") throw new BatchFileError(`line ${line}: FOOT,<CountRecords>,<SumAmount> is expected`)
  if (Number(count) !== lines.length)
    throw new BatchFileError(`line ${line}: CountRecords is ${count}, there are ${lines.length} records`)
  const total = lines.reduce((all, { amount }) => all + Number(amount), 0)
  if (Number(sum) !== total)
    throw new BatchFileError(`line ${line}: SumAmount is ${sum}, the amounts add up to ${total}`)
}
