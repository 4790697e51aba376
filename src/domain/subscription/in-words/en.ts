import type { RequestWords } from "./request-words"

/** A request in English. */
export const en: RequestWords = {
  schedule: ({ start, end, interval, money }) => `From ${start} to ${end}, ${interval}, ${money}.`,
  everyDay: "every day",
  everyDays: (days) => `every ${days} days`,
  intervals: {
    daily: "daily",
    weekly: "weekly",
    monthly: "monthly",
    quarterly: "quarterly",
    "half-yearly": "half-yearly",
    yearly: "yearly",
  },
  inBrackets: (words, more) => `${words} (${more})`,
  description: (text) => `The description becomes “${text}”.`,
  descriptionStays: "The description stays as it is at the gateway.",
  switchedOn: "The subscription is switched on: payments are made.",
  switchedOff: "The subscription is switched off: no payments are made.",
  activeStays: (active) => `It is neither switched on nor off (known to be ${active ? "on" : "off"}).`,
}
