import { useTranslation } from "react-i18next"

import { permissionsNamedIn } from "../../contracts/permissions"

import { AdminApiError, OfflineError, UnreadableAnswerError } from "./admin-api-error"
import { useRefusalWords } from "./use-refusal-words"

/**
 * Explains why something failed, in the reader's language: translated where the reason is a known one, otherwise in the
 * server's words.
 */
export function useFailureWords(): (error: unknown) => string {
  const { t } = useTranslation("paygate-refusals")
  const refusalWords = useRefusalWords()
  return (error) => {
    if (error instanceof OfflineError) {
      return t("offline")
    }
    if (error instanceof UnreadableAnswerError) {
      return t("unreadable")
    }
    if (!(error instanceof AdminApiError)) {
      return t("noServer")
    }
    const { refusal, code, said, status } = error
    if (refusal !== undefined) {
      return refusalWords(refusal, said)
    }
    if (status === 401) {
      return t("signedOut")
    }
    if (error.isForbidden) {
      const permissions = permissionsNamedIn(said ?? "").join(", ")
      return permissions === "" ? t("roleForbids") : t("roleNeeds", { permissions })
    }
    if (error.isBrokenOff) {
      return t("brokeOff", { status })
    }
    const fallback = said === undefined ? t("noAnswer", { status }) : t("said", { said })
    return code === undefined ? fallback : t(`code.${code}`, { defaultValue: fallback })
  }
}
