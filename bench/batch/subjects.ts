import { createReadStream, createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import { parse } from "csv-parse"
import { stringify } from "csv-stringify"

import { readBatchPieces, writeBatch } from "../../src/paygate/batch"

import { benchRecords } from "./records"

export const subjects = ["paygate", "csv"] as const
export type Subject = (typeof subjects)[number]

interface Work {
  write(file: string, count: number): Promise<void>
  /** How many records the file had. */
  read(file: string): Promise<number>
}

const writePaygate: Work["write"] = async (file, count) => {
  const text = writeBatch(benchRecords(count), { merchantId: "DEMO_MERCHANT", headDate: "20261121" })
  await pipeline(Readable.from(text), createWriteStream(file))
}

const readPaygate: Work["read"] = async (file) => {
  let count = 0
  for await (const entries of readBatchPieces(createReadStream(file), { phase: "request" })) {
    for (const entry of entries) {
      if (entry.kind === "wrong") {
        throw new Error(`line ${entry.line}: ${entry.problem}`)
      }
      count += entry.kind === "record" ? 1 : 0
    }
  }
  return count
}

/** The same columns, with no check of any field and no totals. */
const writeCsv: Work["write"] = async (file, count) => {
  const columns = ["type", "action", "amount", "currency", "transId", "refNr", "payId"]
  await pipeline(Readable.from(benchRecords(count)), stringify({ columns }), createWriteStream(file))
}

const readCsv: Work["read"] = async (file) => {
  let count = 0
  for await (const row of createReadStream(file).pipe(parse())) {
    count += (row as string[]).length === 7 ? 1 : 0
  }
  return count
}

export const workOf: Readonly<Record<Subject, Work>> = {
  paygate: { write: writePaygate, read: readPaygate },
  csv: { write: writeCsv, read: readCsv },
}
