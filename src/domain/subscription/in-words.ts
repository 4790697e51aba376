import type { Language } from "../../paygate/codes/language"
import type { MinorAmount } from "../../paygate/values"

import { amountText } from "./amount-text"
import type { ChangeRequest } from "./change"
import { intervalName } from "./interval"
import type { SubscriptionValues } from "./subscription"

/** What the gateway is asked for, sentence by sentence, so that it is read before it is sent. */
export function requestInWords(
  before: Pick<SubscriptionValues, "active">,
  request: ChangeRequest,
  currency: string,
  language: Language = "en",
): string[] {
  const say = words[language]
  return [
    say.schedule(
      dayInWords(request.startDate, language),
      dayInWords(request.endDate, language),
      intervalInWords(request.intervalDays, language),
      moneyInWords(request.amount, currency, language),
    ),
    request.description === undefined ? say.descriptionStays : say.description(request.description),
    request.active === undefined
      ? say.activeStays(before.active)
      : request.active
        ? say.switchedOn
        : say.switchedOff,
  ]
}

/** "every 30 days (monthly)", "alle 45 Tage". */
export function intervalInWords(days: number, language: Language): string {
  const name = intervalName(days)
  const { everyDay, everyDays, intervals } = words[language]
  const every = days === 1 ? everyDay : everyDays(days)
  return name === undefined || days === 1 ? every : `${every} (${intervals[name]})`
}

/** "1 March 2027", "1. März 2027". */
export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** "12.50 EUR", "12,50 EUR". */
export function moneyInWords(amount: MinorAmount, currency: string, language: Language): string {
  const text = amountText(amount, currency)
  return `${language === "de" ? text.replace(".", ",") : text} ${currency}`
}

const words = {
  en: {
    schedule: (start: string, end: string, interval: string, money: string) =>
      `From ${start} to ${end}, ${interval}, ${money}.`,
    everyDay: "every day",
    everyDays: (days: number) => `every ${days} days`,
    intervals: {
      daily: "daily",
      weekly: "weekly",
      monthly: "monthly",
      quarterly: "quarterly",
      "half-yearly": "half-yearly",
      yearly: "yearly",
    },
    description: (text: string) => `The description becomes “${text}”.`,
    descriptionStays: "The description stays as it is at the gateway.",
    switchedOn: "The subscription is switched on: payments are made.",
    switchedOff: "The subscription is switched off: no payments are made.",
    activeStays: (active: boolean) =>
      `It is neither switched on nor off (known to be ${active ? "on" : "off"}).`,
  },
  de: {
    schedule: (start: string, end: string, interval: string, money: string) =>
      `Vom ${start} bis ${end}, ${interval}, ${money}.`,
    everyDay: "jeden Tag",
    everyDays: (days: number) => `alle ${days} Tage`,
    intervals: {
      daily: "täglich",
      weekly: "wöchentlich",
      monthly: "monatlich",
      quarterly: "vierteljährlich",
      "half-yearly": "halbjährlich",
      yearly: "jährlich",
    },
    description: (text: string) => `Die Beschreibung wird „${text}“.`,
    descriptionStays: "Die Beschreibung bleibt, wie sie beim Gateway ist.",
    switchedOn: "Das Abo wird eingeschaltet: Es wird abgebucht.",
    switchedOff: "Das Abo wird ausgeschaltet: Es wird nicht mehr abgebucht.",
    activeStays: (active: boolean) =>
      `Es wird weder ein- noch ausgeschaltet (bekannt als ${active ? "eingeschaltet" : "ausgeschaltet"}).`,
  },
} as const
