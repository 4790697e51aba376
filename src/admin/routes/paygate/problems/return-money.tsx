import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import { MoneyButton } from "../../../money/money-button"

/** Gives held money back. */
export function ReturnMoney({ attemptId }: { attemptId: string }) {
  const { t } = useTranslation("paygate-gateway")
  const queryClient = useQueryClient()
  return (
    <MoneyButton
      path={`/admin/paygate/attempts/${attemptId}/return-money`}
      text={t("problems.returnMoney")}
      question={{ title: t("problems.returnMoney"), description: t("problems.returnMoneySure") }}
      done={t("problems.moneyReturned")}
      onSettled={() => queryClient.invalidateQueries({ queryKey: ["paygate"] })}
    />
  )
}
