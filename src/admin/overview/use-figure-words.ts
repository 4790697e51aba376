import { useTranslation } from "react-i18next"

import { useLanguage } from "../lib/use-language"

/** Formats figures for the reader. */
export function useFigureWords() {
  const { t } = useTranslation("paygate-overview")
  const language = useLanguage()
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 })
  const whole = new Intl.NumberFormat(language)
  const short = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 })
  // Days are UTC days, wherever the reader is.
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" })
  const dayInShort = new Intl.DateTimeFormat(language, { day: "numeric", month: "numeric", timeZone: "UTC" })
  return {
    /** A share of 0 to 1; a dash when there is nothing to take a share of. */
    rate: (share: number | null) => (share === null ? t("none") : percent.format(share)),
    count: (value: number) => whole.format(value),
    compact: (value: number) => short.format(value),
    /** "2026-11-21" */
    day: (of: string) => day.format(new Date(of)),
    dayInShort: (of: string) => dayInShort.format(new Date(of)),
    duration: (milliseconds: number) => {
      const { unit, value } = inUnits(milliseconds)
      const digits = new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 })
      return t(`time.${unit}`, { value: digits.format(value) })
    },
  }
}

function inUnits(milliseconds: number) {
  if (milliseconds < 1_000) return { unit: "milliseconds", value: milliseconds } as const
  if (milliseconds < 60_000) return { unit: "seconds", value: milliseconds / 1_000 } as const
  if (milliseconds < 3_600_000) return { unit: "minutes", value: milliseconds / 60_000 } as const
  return { unit: "hours", value: milliseconds / 3_600_000 } as const
}
