import { languageOf } from "../../paygate/codes"
import type { MinorAmount } from "../../paygate/values"
import { formatAmount, formatDay } from "../in-language"

import { amountText } from "./amount-text"
import type { ChangeRequest } from "./change"
import { type RequestWords, requestWords } from "./in-words/request-words"
import { intervalName } from "./interval"
import type { SubscriptionValues } from "./subscription"

/**
 * What the gateway is asked for, sentence by sentence, so that it is read before it is sent.
 * @param language the reader's language as a tag: `de`, `en-GB`
 */
export function requestInWords(
  before: Pick<SubscriptionValues, "active">,
  request: ChangeRequest,
  currency: string,
  language = "en",
): string[] {
  const say = wordsOf(language)
  return [
    say.schedule({
      start: formatDay(request.startDate, language),
      end: formatDay(request.endDate, language),
      interval: intervalInWords(request.intervalDays, language),
      money: moneyInWords(request.amount, currency, language),
    }),
    request.description === undefined ? say.descriptionStays : say.description(request.description),
    request.active === undefined
      ? say.activeStays(before.active)
      : request.active
        ? say.switchedOn
        : say.switchedOff,
  ]
}

/** "every 30 days (monthly)", "alle 45 Tage". */
export function intervalInWords(days: number, language: string): string {
  const name = intervalName(days)
  const { everyDay, everyDays, intervals, inBrackets } = wordsOf(language)
  const every = days === 1 ? everyDay : everyDays(days)
  return name === undefined || days === 1 ? every : inBrackets(every, intervals[name])
}

/** A subscription's amount as the reader's language writes it. */
export function moneyInWords(amount: MinorAmount, currency: string, language: string): string {
  return formatAmount(amountText(amount, currency), currency, language)
}

const wordsOf = (language: string): RequestWords => requestWords[languageOf(language)]
