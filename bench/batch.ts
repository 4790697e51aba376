import { execFileSync } from "node:child_process"
import { join } from "node:path"

import { subjects, type Subject } from "./batch/subjects"

interface Result {
  readonly writeMs: number
  readonly readMs: number
  readonly megabytes: number
  readonly peakRssMegabytes: number
}

/** What a merchant's server can spare; the TypeScript loader of the measured process is in it. */
const mostMegabytes = 150
const sizes = [10_000, 100_000, 1_000_000]

/**
 * `npm run bench:batch`: batch files of 10^4, 10^5 and 10^6 records written and read back, beside a plain csv-stringify and
 * csv-parse pipeline on the same records. Fails when ours needs more than 150 MB.
 */
function main(): void {
  console.log("records    subject    write ms   read ms   file MB   peak memory MB")
  for (const size of sizes) {
    const ours = measure("paygate", size)
    const theirs = measure("csv", size)
    const ratio = (theirs.writeMs + theirs.readMs) / (ours.writeMs + ours.readMs)
    console.log(`           ${subjects[0]} is ${ratio.toFixed(1)} times as fast, with every field checked`)
    if (ours.peakRssMegabytes > mostMegabytes) {
      console.error(`${ours.peakRssMegabytes} MB are more than ${mostMegabytes} MB`)
      process.exitCode = 1
    }
  }
}

/** Measured in a process of its own, so that its peak of memory is its own too. */
function measure(subject: Subject, size: number): Result {
  const program = join(__dirname, "batch/run-one.ts")
  const line = execFileSync(process.execPath, ["--import", "tsx", program, subject, String(size)], {
    encoding: "utf8",
  })
  const result = JSON.parse(line) as Result
  const figures = [result.writeMs, result.readMs, result.megabytes, result.peakRssMegabytes]
  const cells = figures.map((figure, index) => String(figure).padStart([10, 9, 9, 16][index] ?? 0))
  console.log(`${String(size).padEnd(10)} ${subject.padEnd(8)} ${cells.join(" ")}`)
  return result
}

main()
