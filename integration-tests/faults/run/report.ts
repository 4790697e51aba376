import type { Mismatch } from "../judge/compare"

import type { RunResult } from "./run-faults"

const mostLines = 40

/** The report of a run; the last line is exactly `N passed, N failed`, counted in rounds. */
export function reportOf(result: RunResult): string {
  const { plans, failedSeeds, judgement, injected, trouble } = result
  const seeds = plans.map(({ seed }) => seed)
  const lines = [
    "",
    `seeds ${seeds[0]} to ${seeds[seeds.length - 1]}, ${result.payments} payments opened, ${result.seconds} s`,
    "faults injected:",
    ...[...injected].sort(([a], [b]) => a.localeCompare(b)).map(([what, times]) => `  ${times} × ${what}`),
    `${trouble.length} people could not go on`,
    ...trouble.slice(0, 10).map((text) => `  ${text}`),
    `comparisons: ${judgement.comparisons}, mismatches: ${judgement.mismatches.length}, differences told to a person: ${judgement.reported.length}`,
    ...listed("mismatch", judgement.mismatches),
    ...listed("told", judgement.reported),
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

function listed(word: string, mismatches: readonly Mismatch[]): string[] {
  const shown = mismatches.slice(0, mostLines).map(({ rule, text }) => `  ${word}: ${rule}: ${text}`)
  const more = mismatches.length - shown.length
  return more > 0 ? [...shown, `  … and ${more} more`] : shown
}
