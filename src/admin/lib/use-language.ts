import { useTranslation } from "react-i18next"

/** The dashboard's language as a tag for `Intl` and for the plugin's own texts, for example `de`. */
export function useLanguage(): string {
  const { i18n } = useTranslation()
  return i18n.resolvedLanguage ?? i18n.language ?? "en"
}
