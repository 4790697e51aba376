import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { subjects, workOf } from "./subjects"

/** One measurement in a process of its own, so that its peak of memory is its own too. Prints one line of JSON. */
async function main(): Promise<void> {
  const [name, size] = process.argv.slice(2)
  const subject = subjects.find((each) => each === name)
  if (subject === undefined) {
    throw new Error(`name one of ${subjects.join(", ")}`)
  }
  const count = Number(size)
  const folder = mkdtempSync(join(tmpdir(), "paygate-bench-"))
  const file = join(folder, "batch.dat")
  try {
    const start = performance.now()
    await workOf[subject].write(file, count)
    const between = performance.now()
    const read = await workOf[subject].read(file)
    const end = performance.now()
    if (read !== count) {
      throw new Error(`${read} records came back of ${count}`)
    }
    const result = {
      writeMs: Math.round(between - start),
      readMs: Math.round(end - between),
      megabytes: Math.round(statSync(file).size / 1e6),
      // kilobytes on Linux and macOS
      peakRssMegabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
    }
    process.stdout.write(`${JSON.stringify(result)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

void main()
