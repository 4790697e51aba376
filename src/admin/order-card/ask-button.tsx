import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard, InquiryAnswer } from "../../contracts/attempt-card"
import { codeWords } from "../../domain/code-words"
import { languageOf } from "../../domain/languages"
import { silenceInWords } from "../../domain/subscription/silence"
import { adminApi } from "../lib/admin-api"
import { formatReported } from "../lib/format"
import { useAction } from "../lib/use-action"
import { useFailureWords } from "../lib/use-failure-words"
import { useLanguage } from "../lib/use-language"
import { useReadMoneyAgain } from "../money/use-read-money-again"

/** Asks the gateway for the status of the payment, and shows its answer. */
export function AskButton({ attempt }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  const language = useLanguage()
  const failureWords = useFailureWords()
  const ask = useAction({
    act: () =>
      adminApi<{ inquiry: InquiryAnswer }>(`/admin/paygate/attempts/${attempt.id}/inquire`, {
        method: "POST",
        body: {},
      }),
    onDone: ({ inquiry }) => tell(inquiry),
    onFailed: (error) => toast.error(failureWords(error)),
    onSettled: useReadMoneyAgain(),
  })
  const tell = (inquiry: InquiryAnswer) => {
    switch (inquiry.result) {
      case "found": {
        const words = (amount: string) => formatReported(amount, inquiry.currency_code, language)
        const { authorized, captured, refunded } = inquiry
        toast.info(
          t("asked", {
            authorized: words(authorized),
            captured: words(captured),
            refunded: words(refunded),
          }),
        )
        return
      }
      case "not-found":
        toast.warning(
          t("askedUnknown", { code: inquiry.code, meaning: codeWords(inquiry.code, language).text }),
        )
        return
      case "no-answer":
        toast.error(t("askedSilent", { reason: silentWords(inquiry, language) }))
        return
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={ask.isPending}
      disabled={ask.isPending}
      onClick={() => ask.press()}
    >
      {t("ask")}
    </Button>
  )
}

function silentWords(
  { silence, reason, code }: Extract<InquiryAnswer, { result: "no-answer" }>,
  language: string,
): string {
  if (silence !== null) return silenceInWords(silence, languageOf(language))
  return code === null ? reason : `${codeWords(code, language).text} (Code ${code})`
}
