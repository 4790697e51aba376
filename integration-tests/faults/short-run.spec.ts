import { reportOf } from "./run/report"
import { runFaults } from "./run/run-faults"

/** Begins where the longer runs of `npm run test:faults` begin by default; a failing run prints its seed and its plan. */
const seed = 1

it("two short rounds with a kill each: shop, ledger and gateway agree to the cent", async () => {
  const result = await runFaults({
    databaseUrl: process.env["DATABASE_URL"]!,
    rounds: 2,
    minutes: 2,
    seed,
    size: { shoppers: 8, milliseconds: 8_000 },
    instances: 1,
    log: () => undefined,
  })
  const report = reportOf(result)
  process.stdout.write(
    `${report
      .split("\n")
      .filter((line) => !line.startsWith("{"))
      .join("\n")}\n`,
  )
  expect(result.judgement.comparisons).toBeGreaterThan(50)
  expect(result.injected.get("server: kill -9")).toBe(2)
  expect({ mismatches: result.judgement.mismatches, report }).toMatchObject({ mismatches: [] })
}, 900_000)
