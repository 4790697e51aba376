import { useTranslation } from "react-i18next"

import { useFailureWords } from "../lib/use-failure-words"

import type { MoneyFailure } from "./use-money-request"

/**
 * Says first what happened to the money, then why, then what to press.
 * @param button text of the button that may be pressed again
 */
export function useMoneyFailureWords(): (
  failure: MoneyFailure,
  button: string,
) => { title: string; text: string } {
  const { t } = useTranslation("paygate-refusals")
  const failureWords = useFailureWords()
  return ({ error, fate }, button) => {
    const next = fate === "not-moved" || fate === "overtaken" ? [] : [t(`fateNext.${fate}`, { button })]
    const why = fate === "not-sent" ? [] : [failureWords(error)]
    return { title: t(`fate.${fate}`), text: [...why, ...next].join(" ") }
  }
}
