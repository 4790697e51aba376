import type { RequestWords } from "./request-words"

const quoted = (text: string) => ["«", text, "»"].join("\u00a0")

/** A request in French. */
export const fr: RequestWords = {
  schedule: ({ start, end, interval, money }) => `Du ${start} au ${end}, ${interval}, ${money}.`,
  everyDay: "chaque jour",
  everyDays: (days) => `tous les ${days} jours`,
  intervals: {
    daily: "quotidien",
    weekly: "hebdomadaire",
    monthly: "mensuel",
    quarterly: "trimestriel",
    "half-yearly": "semestriel",
    yearly: "annuel",
  },
  inBrackets: (words, more) => `${words} (${more})`,
  description: (text) => `La description devient ${quoted(text)}.`,
  descriptionStays: "La description reste celle de la passerelle.",
  switchedOn: "L’abonnement est activé : il est prélevé.",
  switchedOff: "L’abonnement est désactivé : il n’est plus prélevé.",
  activeStays: (active) =>
    `Il n’est ni activé ni désactivé (connu comme ${active ? "activé" : "désactivé"}).`,
}
