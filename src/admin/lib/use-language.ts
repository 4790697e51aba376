import { useTranslation } from "react-i18next"

import { languageTag } from "./language-tag"

/** The dashboard's language as a tag for `Intl` and for the plugin's own texts: `de`, `en-GB`, `zh-CN`. */
export function useLanguage(): string {
  const { i18n } = useTranslation()
  return languageTag(i18n.resolvedLanguage ?? i18n.language ?? "en")
}
