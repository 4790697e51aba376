import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { formatAmount } from "../lib/format"
import { useLanguage } from "../lib/use-language"
import { MoneyButton } from "../money/money-button"
import { useReadMoneyAgain } from "../money/use-read-money-again"

/** Releases an authorization, or cancels a code that nobody has paid. */
export function ReleaseButton({ attempt, amount }: { attempt: AttemptCard; amount: string }) {
  const { t } = useTranslation("paygate-order-card")
  const words = formatAmount(amount, attempt.currency_code, useLanguage())
  const what = attempt.state === "open" ? "callOff" : "release"
  return (
    <MoneyButton
      path={`/admin/paygate/attempts/${attempt.id}/release`}
      text={t(what)}
      question={{ title: t(`${what}Title`), description: t(`${what}Text`, { amount: words }) }}
      done={t(`${what}Done`)}
      onSettled={useReadMoneyAgain()}
    />
  )
}
