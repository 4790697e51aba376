import { execFileSync } from "node:child_process"
import { join } from "node:path"

import type { Subject } from "./batch/subjects"
import type { Result } from "./support/result"

interface Figures {
  readonly writeMs: number
  readonly readMs: number
  readonly megabytes: number
  readonly peakRssMegabytes: number
}

/** What a merchant's server can spare; the TypeScript loader of the measured process is in it. */
const mostMegabytes = 150

/**
 * Batch files written and read back, beside a plain csv-stringify and csv-parse pipeline on the same records: time for each
 * record stays, memory too.
 */
export function measureBatch(sizes: readonly number[] = [10_000, 100_000, 1_000_000]): Result[] {
  const all = sizes.map((size) => ({
    size,
    ours: measure("paygate", size),
    theirs: measure("csv", size),
  }))
  const perRecord = all.map(({ size, ours }) => microseconds(ours, size))
  return all.map(({ size, ours, theirs }, index) => {
    const growth = perRecord[index]! / perRecord[0]!
    return {
      what: `a batch file of ${size.toLocaleString("en")} records (${ours.megabytes} MB), written and read, beside csv-stringify and csv-parse`,
      ours: `${perRecord[index]!.toFixed(1)} µs a record, ${ours.peakRssMegabytes} MB`,
      theirs: `${microseconds(theirs, size).toFixed(1)} µs a record, ${theirs.peakRssMegabytes} MB`,
      ratio: `${(microseconds(ours, size) / microseconds(theirs, size)).toFixed(2)}x`,
      goal: `linear time, <= ${mostMegabytes} MB`,
      met: growth <= 1.2 && ours.peakRssMegabytes <= mostMegabytes,
    }
  })
}

const microseconds = ({ writeMs, readMs }: Figures, size: number): number =>
  ((writeMs + readMs) * 1000) / size

/** Measured in a process of its own, so that its peak of memory is its own too. */
function measure(subject: Subject, size: number): Figures {
  const program = join(__dirname, "batch/run-one.ts")
  const line = execFileSync(process.execPath, ["--import", "tsx", program, subject, String(size)], {
    encoding: "utf8",
  })
  console.log(`${subject}, ${size} records: ${line.trim()}`)
  return JSON.parse(line) as Figures
}
