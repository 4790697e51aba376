import type { SubscriptionInterval } from "../../paygate/endpoints/subscription-fields"

import { intervalWords } from "./interval-words"

/** The intervals the document names, in days (subscription document, change); the most used first. */
export const namedIntervals: Readonly<Record<SubscriptionInterval, number>> = {
  monthly: 30,
  weekly: 7,
  daily: 1,
  quarterly: 90,
  "half-yearly": 180,
  yearly: 360,
}

export const longestInterval = 999

/** The document's name for a number of days, if it has one. */
export function intervalName(days: number): SubscriptionInterval | undefined {
  const names = Object.keys(namedIntervals) as SubscriptionInterval[]
  return names.find((name) => namedIntervals[name] === days)
}

/** Days between two payments, from a name in any language or a whole number from 1 to 999; undefined for anything else. */
export function readInterval(text: string): number | undefined {
  const written = text.trim().normalize("NFC").toLowerCase()
  const names = Object.keys(namedIntervals) as SubscriptionInterval[]
  const name = names.find((each) => intervalWords[each].includes(written))
  if (name !== undefined) {
    return namedIntervals[name]
  }
  const days = /^\d{1,9}$/.test(written) ? Number(written) : 0
  return days >= 1 && days <= longestInterval ? days : undefined
}
