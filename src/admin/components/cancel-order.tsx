import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { adminApi } from "../lib/admin-api"
import { useAction } from "../lib/use-action"
import { useFailureWords } from "../lib/use-failure-words"

/** Cancels an orphaned order, one without money, through Medusa's own route after a confirmation. */
export function CancelOrder({ orderId, onSettled }: { orderId: string; onSettled: () => unknown }) {
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
    const question = { title: t("cancelOrderTitle"), description: t("cancelOrderText") }
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
