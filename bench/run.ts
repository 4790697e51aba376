import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { cpus, loadavg, totalmem } from "node:os"
import { join } from "node:path"

import { format, resolveConfig } from "prettier"

import { parts } from "./parts"
import type { Part } from "./support/page"
import { section, withSections } from "./support/page"
import { table } from "./support/result"

const report = join(__dirname, "../docs/performance.md")

/**
 * `npm run bench`: measures all parts and writes docs/performance.md; `npm run bench -- a d` or `-- cipher notices`: some of
 * them; `--small`: a few calls of each to see that it runs, nothing is written.
 */
async function main(words: readonly string[]): Promise<void> {
  const small = words.includes("--small")
  const wanted = partsOf(words.filter((word) => word !== "--small"))
  const failed: string[] = []
  for (const part of wanted) {
    const busy = busyWith()
    if (busy !== "") {
      console.warn(`\n!!! This machine is${busy}: figures will be worse than they are.`)
    }
    console.log(`\n=== ${part.letter}: ${part.name}`)
    const before = Date.now()
    try {
      const results = await part.measure(small)
      console.log(`\n${table(results)}\n${Math.round((Date.now() - before) / 1000)} s`)
      if (!small) {
        await write(part, section(part, results, busy === "" ? machine() : `${machine()},${busy}`))
      }
    } catch (error) {
      console.error(error)
      failed.push(part.name)
    }
  }
  if (failed.length > 0) {
    throw new Error(`could not be measured: ${failed.join(", ")}`)
  }
}

function partsOf(words: readonly string[]): readonly Part[] {
  const unknown = words.find((word) => !parts.some(({ letter, name }) => letter === word || name === word))
  if (unknown !== undefined) {
    const known = parts.map(({ letter, name }) => `${letter} (${name})`).join(", ")
    throw new Error(`No such measurement: ${unknown}. There are ${known}.`)
  }
  return words.length === 0
    ? parts
    : parts.filter(({ letter, name }) => words.includes(letter) || words.includes(name))
}

/** A part is written as soon as it is measured: what comes after it may fail. */
async function write(part: Part, text: string): Promise<void> {
  const page = existsSync(report) ? readFileSync(report, "utf8") : ""
  const next = withSections(page, parts, new Map([[part.name, text]]))
  const options = { ...(await resolveConfig(report)), filepath: report }
  writeFileSync(report, await format(next, options))
  console.log(`written to docs/performance.md`)
}

function machine(): string {
  const model = cpus()[0]?.model.trim() || "an unnamed processor"
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${cpus().length} cores (${model}), ${memory}, Node ${process.versions.node}`
}

/** For the page too: figures of a busy machine are worse than they are. Empty on an idle one. */
function busyWith(): string {
  const load = loadavg()[0] ?? 0
  return load > cpus().length / 2 ? ` busy with other work (load ${load.toFixed(1)})` : ""
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
