import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../domain/attempt-card"
import { adminApi } from "../lib/admin-api"
import { formatAmount } from "../lib/format"
import { useFailureWords } from "../lib/use-failure-words"
import { useLanguage } from "../lib/use-language"

import { useOrderAction } from "./use-order-action"

/** Releases a reservation, or calls off a code that nobody has paid, after asking once more. */
export function ReverseButton({
  orderId,
  attempt,
  amount,
}: {
  orderId: string
  attempt: AttemptCard
  amount: string
}) {
  const { t } = useTranslation("paygate-order-card")
  const { t: common } = useTranslation("paygate-common")
  const language = useLanguage()
  const failureWords = useFailureWords()
  const prompt = usePrompt()
  const what = attempt.state === "open" ? "callOff" : "release"
  const reverse = useOrderAction(orderId, {
    act: () => adminApi(`/admin/paygate/attempts/${attempt.id}/reverse`, { method: "POST", body: {} }),
    onDone: () => toast.success(t(`${what}Done`)),
    onRefused: (error) => toast.error(failureWords(error)),
  })
  const start = async () => {
    const agreed = await prompt({
      title: t(`${what}Title`),
      description: t(`${what}Text`, { amount: formatAmount(amount, attempt.currency_code, language) }),
      confirmText: t(what),
      cancelText: common("cancel"),
    })
    if (agreed) {
      reverse.mutate(undefined)
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={reverse.isPending}
      disabled={reverse.isPending}
      onClick={() => void start()}
    >
      {t(what)}
    </Button>
  )
}
