import { useState } from "react"
import { useTranslation } from "react-i18next"

import { bothReadings, readTypedAmount, typedAmountText } from "../../domain/typed-amount"
import { formatAmount, inLanguage } from "../lib/format"
import { minorOf } from "../lib/minor-of"
import { useLanguage } from "../lib/use-language"

/** The content of an amount field, parsed on every keystroke. */
export interface AmountInput {
  readonly text: string
  readonly setText: (text: string) => void
  /** Fills in an amount in minor units. */
  readonly put: (minor: number) => void
  /** Minor units; undefined while the text is not a valid amount. */
  readonly minor: number | undefined
  /** The problem as text, once the user has typed or tried to send. */
  readonly problem: string | undefined
  readonly most: string
  /** Formats minor units for the reader. */
  readonly words: (minor: number) => string
  /** Converts minor units to the major units a route takes. */
  readonly major: (minor: number) => number
  readonly reveal: () => void
}

/**
 * @param most in major units, as a route returns it; also the field's initial value
 */
export function useTypedAmount({
  most,
  currency,
  decimals,
}: {
  most: string
  currency: string
  decimals: number
}): AmountInput & { readonly mostMinor: number } {
  const { t } = useTranslation("paygate-order-card")
  const language = useLanguage()
  const mostMinor = minorOf(most)
  const written = (minor: number) => inLanguage(typedAmountText(minor, decimals), language)
  const [text, setText] = useState(() => written(mostMinor))
  const [revealed, setRevealed] = useState(false)
  const words = (minor: number) => formatAmount(typedAmountText(minor, decimals), currency, language)
  const read = readTypedAmount(text, { decimals, most: mostMinor })
  const readings = bothReadings(text, decimals)
  const problem =
    read.kind === "problem" && revealed
      ? t(`amountProblem.${read.problem}`, {
          ...{ currency, decimals, most: words(mostMinor) },
          example: written(mostMinor),
          thousands: readings.thousands,
          cut: inLanguage(readings.decimals, language),
        })
      : undefined
  return {
    text,
    setText: (typed) => {
      setRevealed(true)
      setText(typed)
    },
    put: (minor) => setText(written(minor)),
    minor: read.kind === "amount" ? read.minor : undefined,
    problem,
    most: words(mostMinor),
    mostMinor,
    words,
    major: (minor) => Number(typedAmountText(minor, decimals)),
    reveal: () => setRevealed(true),
  }
}
