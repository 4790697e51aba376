import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { NewLinkAnswer } from "../../contracts/payment-link"
import { adminApi } from "../lib/admin-api"
import { newRequestKey } from "../lib/request-key"
import { useAction } from "../lib/use-action"
import { useFailureWords } from "../lib/use-failure-words"
import { useReadMoneyAgain } from "../money/use-read-money-again"

/** Makes a link; asks first when that takes another one out of a shopper's hands. */
export function MakeLink({
  orderId,
  replaces,
  onMade,
}: {
  orderId: string
  replaces: boolean
  onMade: (answer: NewLinkAnswer) => void
}) {
  const { t } = useTranslation("paygate-payment-link")
  const { t: common } = useTranslation("paygate-common")
  const prompt = usePrompt()
  const words = useFailureWords()
  const text = t(replaces ? "makeAnother" : "make")
  const action = useAction<NewLinkAnswer, string>({
    act: (key) =>
      adminApi("/admin/paygate/payment-links", {
        method: "POST",
        body: { order_id: orderId, request_key: key },
      }),
    onDone: onMade,
    onFailed: (error) => toast.error(t("notMade"), { description: words(error), duration: Infinity }),
    onSettled: useReadMoneyAgain(),
  })
  const press = async () => {
    const question = { title: text, description: t("makeAnotherText") }
    const goesOn =
      !replaces || (await prompt({ ...question, confirmText: text, cancelText: common("cancel") }))
    if (goesOn) {
      action.press(newRequestKey())
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
      {text}
    </Button>
  )
}
