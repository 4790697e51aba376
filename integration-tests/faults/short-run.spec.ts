import { setTimeout as wait } from "node:timers/promises"

import { reportOf } from "./run/report"
import { runFaults } from "./run/run-faults"

// Idle it takes two minutes, most of them waiting for the lease of the process that was killed.
jest.setTimeout(1_800_000)

/** Begins where the longer runs of `npm run test:faults` begin by default; a failing run prints its seed and its plan. */
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
  // What a worker writes is printed by Jest's own process, which leaves as soon as the last test is over.
  await wait(1_000)
  expect(result.judgement.comparisons).toBeGreaterThan(50)
  expect(result.injected.get("server: kill -9")).toBe(2)
  expect({ mismatches: result.judgement.mismatches, report }).toMatchObject({ mismatches: [] })
})
