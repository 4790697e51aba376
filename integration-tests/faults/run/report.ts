import type { Judgment, Mismatch } from "../judge/compare"
import { drawnIn } from "../plan/drawn"

import type { RunResult } from "./run-faults"

const mostLines = 40

/** The report of a run; the last line is exactly `N passed, N failed`, counted in rounds. */
export function reportOf(result: RunResult): string {
  const { plans, failedSeeds, unpaidSeeds, judgment, injected, trouble } = result
  const seeds = plans.map(({ seed }) => seed)
  const lines = [
    "",
    `seeds ${seeds[0]} to ${seeds[seeds.length - 1]}, ${result.payments} payments opened, ${result.seconds} s`,
    "drawn:",
    ...counted(drawnIn(plans)),
    "happened:",
    ...counted(injected),
    `${trouble.length} people could not go on`,
    ...trouble.slice(0, 10).map((text) => `  ${text}`),
    `comparisons: ${judgment.comparisons}, mismatches: ${judgment.mismatches.length}, left to a person: ${judgment.leftToAPerson.length}`,
    `payments left to a person: ${paymentsOf(judgment)} of ${result.payments}`,
    ...kindsOf(judgment),
    ...listed("mismatch", judgment.mismatches),
    ...listed("left to a person", judgment.leftToAPerson),
    ...unpaidSeeds.map((seed) => `  nobody paid in the round of seed ${seed}, so that it proves nothing`),
    ...plans
      .filter(({ seed }) => failedSeeds.includes(seed))
      .flatMap((plan) => [
        `replay: npm run test:faults -- --seed ${plan.seed} --rounds 1`,
        JSON.stringify(plan),
      ]),
    "",
    `${plans.length - failedSeeds.length} passed, ${failedSeeds.length} failed`,
  ]
  return lines.join("\n")
}

/** Counts payments: differences of one cart usually concern one payment. */
function paymentsOf({ leftToAPerson }: Judgment): number {
  return new Set(leftToAPerson.map(({ cartId, text }) => cartId ?? text)).size
}

/** How often a problem of each kind alone excuses a difference. */
function kindsOf({ leftToAPerson }: Judgment): string[] {
  const times = new Map<string, number>()
  for (const { kind } of leftToAPerson) {
    times.set(kind, (times.get(kind) ?? 0) + 1)
  }
  return counted(times)
}

function counted(times: ReadonlyMap<string, number>): string[] {
  return [...times].sort(([a], [b]) => a.localeCompare(b)).map(([what, count]) => `  ${count} × ${what}`)
}

function listed(word: string, mismatches: readonly Mismatch[]): string[] {
  const shown = mismatches.slice(0, mostLines).map(({ rule, text }) => `  ${word}: ${rule}: ${text}`)
  const more = mismatches.length - shown.length
  return more > 0 ? [...shown, `  … and ${more} more`] : shown
}
