import type { RequestWords } from "./request-words"

/** A request in Italian. */
export const it: RequestWords = {
  schedule: ({ start, end, interval, money }) => `Dal ${start} al ${end}, ${interval}, ${money}.`,
  everyDay: "ogni giorno",
  everyDays: (days) => `ogni ${days} giorni`,
  intervals: {
    daily: "giornaliero",
    weekly: "settimanale",
    monthly: "mensile",
    quarterly: "trimestrale",
    "half-yearly": "semestrale",
    yearly: "annuale",
  },
  inBrackets: (words, more) => `${words} (${more})`,
  description: (text) => `La descrizione diventa “${text}”.`,
  descriptionStays: "La descrizione resta quella del gateway.",
  switchedOn: "L’abbonamento viene attivato: si addebita.",
  switchedOff: "L’abbonamento viene disattivato: non si addebita più.",
  activeStays: (active) =>
    `Non viene né attivato né disattivato (noto come ${active ? "attivato" : "disattivato"}).`,
}
