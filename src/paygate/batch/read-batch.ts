import type { BatchLayoutOptions } from "./batch-layout"
import { type BatchEntry, BatchParser } from "./batch-parser"
import { longestLine, readLines } from "./read-lines"

export interface BatchReadOptions extends Omit<BatchLayoutOptions, "version"> {
  /** The gateway's answer (P), or a file as the merchant sent it (T). */
  readonly phase: "request" | "answer"
  /** The documents do not say what SumAmount adds up. `check` (the default) compares it with the plain sum of the amounts. */
  readonly sum?: "check" | "ignore"
}

/**
 * Reads a batch file of any size in constant memory. The version in HEAD decides the columns. A fault is yielded as an entry
 * with its line and field. A single fault means that the file was changed after it was written, so trust none of its records.
 */
export async function* readBatch(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: BatchReadOptions,
): AsyncGenerator<BatchEntry, void, undefined> {
  for await (const entries of readBatchPieces(source, options)) {
    yield* entries
  }
}

/** Like `readBatch`, but yields the entries of each chunk together: faster, because there are fewer awaits. */
export async function* readBatchPieces(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: BatchReadOptions,
): AsyncGenerator<BatchEntry[], void, undefined> {
  const parser = new BatchParser(options)
  let line = 0
  for await (const lines of readLines(source)) {
    const entries: BatchEntry[] = []
    for (const text of lines) {
      line += 1
      if (text.length > longestLine) {
        const problem = `the line is longer than ${longestLine} characters`
        yield [...entries, { kind: "wrong", line, field: "Type", problem }]
        return
      }
      const entry = parser.read(text)
      if (Array.isArray(entry)) {
        entries.push(...(entry as BatchEntry[]))
      } else if (entry !== undefined) {
        entries.push(entry as BatchEntry)
      }
      if (parser.stopped) {
        break
      }
    }
    if (entries.length > 0) {
      yield entries
    }
    if (parser.stopped) {
      return
    }
  }
  const missing = parser.end()
  if (missing) {
    yield [missing]
  }
}
