import type { Gateway } from "../gateway"

import { BatchFileError, readBatchFile } from "./read-batch-file"
import { runRecord } from "./run-record"

/**
 * The batch manager: executes a T file record by record and returns the P file, each line as it came with Status and,
 * except in 1.0 and 2.0, Code. Faults with the endpoint "batch" hit single records.
 * @throws BatchFileError for a file that cannot be read; no record of it is executed then
 */
export function processBatch(gateway: Gateway, text: string): string {
  const { head, foot, lineEnd, hasCode, lines } = readBatchFile(text)
  const merchantId = head.split(",")[1] ?? ""
  if (!gateway.accounts.has(merchantId) && lines.every((line) => !gateway.accounts.has(line.merchantId)))
    throw new BatchFileError(`line 1: there is no merchant ${merchantId}`)
  const answers = lines.map((line) => {
    const { status, code } = runRecord(gateway, line)
    return `${line.text},${status}${hasCode ? `,${code}` : ""}`
  })
  gateway.log(`batch of ${merchantId}: ${lines.length} records`)
  return [head, ...answers, foot, ""].join(lineEnd)
}
