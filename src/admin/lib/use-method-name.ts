import { useTranslation } from "react-i18next"

import type { MethodId } from "../../domain/methods"

/** Names a payment method for the merchant, who distinguishes more of them than a shopper does. */
export function useMethodName(): (method: MethodId) => string {
  const { t } = useTranslation("paygate-words")
  return (method) => t(`method.${method}`)
}
