import type { BatchLayoutOptions } from "./batch-layout"
import { type BatchEntry, BatchParser } from "./batch-parser"
import { longestLine, readLines } from "./read-lines"

export interface BatchReadOptions extends Omit<BatchLayoutOptions, "version"> {
  /** The gateway's answer (P), or a file as the merchant sent it (T). */
  readonly phase: "request" | "answer"
  /** What SumAmount counts is stated nowhere; `check` holds it against the plain sum of the amounts, unless told to `ignore` it. */
  readonly sum?: "check" | "ignore"
}

/**
 * Reads a batch file of any size in constant memory. The version in HEAD decides the columns. What is wrong comes as an entry with line and field: in
 * a file with a single wrong entry somebody or something has changed it, and none of its records should be believed.
 */
export async function* readBatch(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: BatchReadOptions,
): AsyncGenerator<BatchEntry, void, undefined> {
  for await (const entries of readBatchPieces(source, options)) {
    yield* entries
  }
}

/** As `readBatch`, with the entries of each piece at once: faster by the waiting that is spared. */
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
