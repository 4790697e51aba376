import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { adminApi } from "../lib/admin-api"
import { useAction } from "../lib/use-action"
import { useFailureWords } from "../lib/use-failure-words"

/** Cancels an order through Medusa's own route, after a confirmation that says what becomes of its money and its stock. */
export function CancelOrder({
  orderId,
  holdsMoney,
  onSettled,
}: {
  orderId: string
  /** A reservation is still there, which the cancellation releases. */
  holdsMoney: boolean
  onSettled: () => unknown
}) {
  const { t } = useTranslation("paygate-common")
  const failureWords = useFailureWords()
  const prompt = usePrompt()
  const canceling = useAction({
    act: () => adminApi(`/admin/orders/${encodeURIComponent(orderId)}/cancel`, { method: "POST" }),
    onDone: () => toast.success(t("orderCanceled")),
    onFailed: (error) => toast.error(failureWords(error)),
    onSettled,
  })
  const ask = async () => {
    const description = t(holdsMoney ? "cancelOrderReleases" : "cancelOrderText")
    const question = { title: t("cancelOrderTitle"), description }
    if (await prompt({ ...question, confirmText: t("cancelOrder"), cancelText: t("back") })) {
      canceling.press()
    }
  }
  return (
    <Button size="small" variant="secondary" isLoading={canceling.isPending} onClick={() => void ask()}>
      {t("cancelOrder")}
    </Button>
  )
}
