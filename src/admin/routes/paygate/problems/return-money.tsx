import { Button, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import { adminApi } from "../../../lib/admin-api"
import { useFailureWords } from "../../../lib/use-failure-words"

/** Gives held money back, after asking. */
export function ReturnMoney({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation("paygate-gateway")
  const { t: common } = useTranslation("paygate-common")
  const failureWords = useFailureWords()
  const queryClient = useQueryClient()
  const prompt = usePrompt()
  const give = useMutation({
    mutationFn: () =>
      adminApi(`/admin/paygate/attempts/${attemptId}/return-money`, { method: "POST", body: {} }),
    onSuccess: () => toast.success(t("problems.moneyReturned")),
    onError: (error) => toast.error(failureWords(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["paygate"] }),
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("problems.returnMoney"),
      description: t("problems.returnMoneySure"),
      confirmText: t("problems.returnMoney"),
      cancelText: common("cancel"),
    })
    if (sure) {
      give.mutate()
    }
  }
  return (
    <Button size="small" variant="secondary" isLoading={give.isPending} onClick={() => void ask()}>
      {t("problems.returnMoney")}
    </Button>
  )
}
