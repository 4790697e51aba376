import type { DaySum } from "../../contracts/overview"
import type { MethodId } from "../../domain/methods"
import { addOutcomes, type Outcomes } from "../../domain/overview"

/** The sums of each key, such as "twint" or "2026-11-21", in the order in which the keys first occur. */
export function grouped<Key extends string>(
  sums: readonly DaySum[],
  keyOf: (sum: DaySum) => Key,
): [Key, readonly DaySum[]][] {
  const groups = new Map<Key, DaySum[]>()
  for (const sum of sums) {
    const key = keyOf(sum)
    groups.set(key, [...(groups.get(key) ?? []), sum])
  }
  return [...groups]
}

/** Every day of the period, including those without a payment. */
export function byDay(
  days: readonly string[],
  sums: readonly DaySum[],
): { readonly day: string; readonly sums: readonly DaySum[]; readonly outcomes: Outcomes }[] {
  const groups = new Map(grouped(sums, ({ day }) => day))
  return days.map((day) => {
    const ofDay = groups.get(day) ?? []
    return { day, sums: ofDay, outcomes: addOutcomes(ofDay) }
  })
}

/** What was paid and refunded in one currency, in major units; for display only, never for calculating with money. */
export interface Volume {
  readonly currency: string
  readonly paid: number
  readonly refunded: number
}

/** Volumes by currency, which are never added together; the one with the most payments first. */
export function volumesOf(sums: readonly DaySum[]): Volume[] {
  return grouped(sums, ({ currency }) => currency)
    .map(([currency, ofOne]) => ({
      currency,
      payments: ofOne.reduce((total, { paid }) => total + paid, 0),
      paid: ofOne.reduce((total, { paid_amount }) => total + Number(paid_amount), 0),
      refunded: ofOne.reduce((total, { refunded_amount }) => total + Number(refunded_amount), 0),
    }))
    .sort((one, other) => other.payments - one.payments)
}

/** The methods that were used, most frequent first. */
export function byMethod(sums: readonly DaySum[]): {
  readonly method: MethodId
  readonly outcomes: Outcomes
  readonly volumes: readonly Volume[]
}[] {
  return grouped(sums, ({ method }) => method)
    .map(([method, ofOne]) => ({ method, outcomes: addOutcomes(ofOne), volumes: volumesOf(ofOne) }))
    .sort((one, other) => triedIn(other.outcomes) - triedIn(one.outcomes))
}

/** The number of attempts. */
export function triedIn({ paid, failed, unfinished }: Outcomes): number {
  return paid + failed + unfinished
}
