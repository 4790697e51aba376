import { parseArgs } from "node:util"

import { usualOptions } from "./run/options"
import { reportOf } from "./run/report"
import { runFaults } from "./run/run-faults"

/** `npm run test:faults`: plays rounds of faults against real servers, judged by the gateway's ledger. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: String(usualOptions.rounds) },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      minutes: { type: "string", default: String(usualOptions.minutes) },
      shoppers: { type: "string", default: String(usualOptions.size.shoppers) },
      instances: { type: "string" },
      keep: { type: "boolean", default: false },
    },
  })
  const seed = Number(values.seed)
  console.log(`first seed ${seed}`)
  const result = await runFaults({
    databaseUrl: process.env["DATABASE_URL"]!,
    rounds: Number(values.rounds),
    minutes: Number(values.minutes),
    seed,
    size: { ...usualOptions.size, shoppers: Number(values.shoppers) },
    ...(values.instances === undefined ? {} : { instances: values.instances === "2" ? 2 : 1 }),
    keep: values.keep,
    log: (line) => console.log(line),
  })
  console.log(reportOf(result))
  process.exit(result.failedSeeds.length > 0 ? 1 : 0)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error)
  console.log("\n0 passed, 1 failed")
  process.exit(1)
})
