import { useTranslation } from "react-i18next"

import type { KeyName } from "../../../../contracts/inspection"

/** Names a key without showing it: "the previous key of account main". */
export function useKeyName(): (key: KeyName) => string {
  const { t } = useTranslation("paygate-gateway")
  return ({ key, accountId }) => t(`wire.key.${key}`, { account: accountId })
}
