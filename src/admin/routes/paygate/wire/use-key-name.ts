import { useTranslation } from "react-i18next"

import type { KeyView } from "./inspection-view"

/** Names a key without showing it: "the previous key of account main". */
export function useKeyName(): (key: KeyView) => string {
  const { t } = useTranslation("paygate-gateway")
  return ({ key, accountId }) => t(`wire.key.${key}`, { account: accountId })
}
