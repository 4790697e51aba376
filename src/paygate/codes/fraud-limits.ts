import type { Text } from "./language"

const periods: readonly (readonly [details: RegExp, text: Text])[] = [
  [
    /^011[A-I]$/,
    {
      en: "A limit of the fraud check was reached, counted by the day",
      de: "Eine Grenze der Betrugsprüfung ist erreicht, gezählt je Tag",
    },
  ],
  [
    /^012[A-I]$/,
    {
      en: "A limit of the fraud check was reached, counted by the week",
      de: "Eine Grenze der Betrugsprüfung ist erreicht, gezählt je Woche",
    },
  ],
  [
    /^013[A-I]$/,
    {
      en: "A limit of the fraud check was reached, counted by the month",
      de: "Eine Grenze der Betrugsprüfung ist erreicht, gezählt je Monat",
    },
  ],
  [
    /^016[1-9]$/,
    {
      en: "A limit of the fraud check was reached, counted by the hour",
      de: "Eine Grenze der Betrugsprüfung ist erreicht, gezählt je Stunde",
    },
  ],
  [
    /^014[A-I]$/,
    {
      en: "A limit of the fraud check was reached: blocked for a while",
      de: "Eine Grenze der Betrugsprüfung ist erreicht: vorübergehend gesperrt",
    },
  ],
]

/**
 * Limits of the fraud checks: by IP address, card, amount, parameter or device (protocol notes 9.4). The last character says
 * which limit, but none of our sources list its values.
 */
export function fraudLimit(detail: string): Text | undefined {
  return periods.find(([details]) => details.test(detail))?.[1]
}
