import type { RequestWords } from "./request-words"

/** A request in German. */
export const de: RequestWords = {
  schedule: ({ start, end, interval, money }) => `Vom ${start} bis ${end}, ${interval}, ${money}.`,
  everyDay: "jeden Tag",
  everyDays: (days) => `alle ${days} Tage`,
  intervals: {
    daily: "täglich",
    weekly: "wöchentlich",
    monthly: "monatlich",
    quarterly: "vierteljährlich",
    "half-yearly": "halbjährlich",
    yearly: "jährlich",
  },
  inBrackets: (words, more) => `${words} (${more})`,
  description: (text) => `Die Beschreibung wird „${text}“.`,
  descriptionStays: "Die Beschreibung bleibt, wie sie beim Gateway ist.",
  switchedOn: "Das Abo wird eingeschaltet: Es wird abgebucht.",
  switchedOff: "Das Abo wird ausgeschaltet: Es wird nicht mehr abgebucht.",
  activeStays: (active) =>
    `Es wird weder ein- noch ausgeschaltet (bekannt als ${active ? "eingeschaltet" : "ausgeschaltet"}).`,
}
