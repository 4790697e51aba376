import { writeFileSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { join } from "node:path"

import { measureAdminLists } from "./admin-lists"
import { measureCipher } from "./cipher"
import { measureLedgerSizes } from "./ledger-size"
import { measureNotices } from "./notices"
import { measureNoticeToOrder } from "./notice-to-order"
import { measureOpenSession } from "./open-session"
import { table, type Result } from "./support/result"
import { startBenchShop, type BenchShop } from "./support/shop"

const report = join(__dirname, "../docs/performance.md")

/** What can be measured, by the word that asks for it: `npm run bench -- cipher notices`. */
const measurements: Record<string, (shop: () => Promise<BenchShop>) => Promise<Result[]>> = {
  cipher: async () => [measureCipher()],
  open: async (shop) => [await measureOpenSession(await shop())],
  settle: async (shop) => [await measureNoticeToOrder(await shop())],
  notices: async (shop) => measureNotices(await shop()),
  size: async (shop) => measureLedgerSizes(await shop()),
  lists: async (shop) => measureAdminLists(await shop()),
}

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !(word in measurements))
  if (unknown !== undefined) {
    throw new Error(`No such measurement: ${unknown}. There are ${Object.keys(measurements).join(", ")}.`)
  }
  const wanted = words.length === 0 ? Object.keys(measurements) : words
  let shop: Promise<BenchShop> | undefined
  const results: Result[] = []
  try {
    for (const name of wanted) {
      const measured = await measurements[name]!(() => (shop ??= startBenchShop()))
      console.log(`\n${table(measured)}`)
      results.push(...measured)
    }
  } finally {
    await (await shop)?.stop()
  }
  if (words.length === 0) {
    writeFileSync(report, page(results))
    console.log(`\nwritten to docs/performance.md`)
  }
}

const page = (results: readonly Result[]): string => `# Performance

<!-- Made by \`npm run bench\`. Run it on an idle machine; the figures are of one run, side by side. -->

Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}.
PostgreSQL, the simulated gateway and one Medusa run as processes of their own on the same machine; PostgreSQL flushes to disk.

${table(results)}
`

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
