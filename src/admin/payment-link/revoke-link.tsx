import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { adminApi } from "../lib/admin-api"
import { useAction } from "../lib/use-action"
import { useFailureWords } from "../lib/use-failure-words"
import { useReadMoneyAgain } from "../money/use-read-money-again"

/** Takes a link back, once somebody has confirmed that. */
export function RevokeLink({ linkId }: { linkId: string }) {
  const { t } = useTranslation("paygate-payment-link")
  const { t: common } = useTranslation("paygate-common")
  const prompt = usePrompt()
  const words = useFailureWords()
  const action = useAction<unknown>({
    act: () => adminApi(`/admin/paygate/payment-links/${linkId}/revoke`, { method: "POST", body: {} }),
    onDone: () => toast.success(t("revoked")),
    onFailed: (error) => toast.error(t("notRevoked"), { description: words(error), duration: Infinity }),
    onSettled: useReadMoneyAgain(),
  })
  const press = async () => {
    const question = { title: t("revokeTitle"), description: t("revokeText") }
    if (await prompt({ ...question, confirmText: t("revoke"), cancelText: common("cancel") })) {
      action.press()
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={action.isPending}
      disabled={action.isPending}
      onClick={() => void press()}
    >
      {t("revoke")}
    </Button>
  )
}
