import { setTimeout as wait } from "node:timers/promises"

import { reportOf } from "./run/report"
import { runFaults } from "./run/run-faults"

// On an idle machine it takes two minutes, mostly waiting for the lease of the killed process.
jest.setTimeout(1_800_000)

/** The default start of the longer runs of `npm run test:faults`; a failing run prints its seed and its plan. */
const seed = 1

it("two short rounds with a kill each: shop, ledger and gateway agree to the cent", async () => {
  const result = await runFaults({
    databaseUrl: process.env["DATABASE_URL"]!,
    rounds: 2,
    minutes: 60,
    seed,
    size: { shoppers: 8, milliseconds: 8_000 },
    instances: 1,
    leaseSeconds: 60,
    log: () => undefined,
  })
  const report = reportOf(result)
  process.stdout.write(
    `${report
      .split("\n")
      .filter((line) => !line.startsWith("{"))
      .join("\n")}\n`,
  )
  // A worker's output is printed by Jest's parent process, which exits as soon as the last test has finished.
  await wait(1_000)
  expect(result.judgment.comparisons).toBeGreaterThan(50)
  expect(result.injected.get("server: kill -9")).toBe(2)
  expect({ mismatches: result.judgment.mismatches, report }).toMatchObject({ mismatches: [] })
})
