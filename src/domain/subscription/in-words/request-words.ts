import type { Language } from "../../../paygate/codes"
import type { SubscriptionInterval } from "../../../paygate/endpoints/subscription-fields"

import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"
import { it } from "./it"
import { zh } from "./zh"

/** The sentences about a request, in one language; values come formatted. */
export interface RequestWords {
  readonly schedule: (plan: {
    readonly start: string
    readonly end: string
    readonly interval: string
    readonly money: string
  }) => string
  readonly everyDay: string
  readonly everyDays: (days: number) => string
  readonly intervals: Readonly<Record<SubscriptionInterval, string>>
  readonly inBrackets: (words: string, more: string) => string
  readonly description: (text: string) => string
  readonly descriptionStays: string
  readonly switchedOn: string
  readonly switchedOff: string
  readonly activeStays: (active: boolean) => string
}

export const requestWords: Readonly<Record<Language, RequestWords>> = { en, de, fr, it, zh }
