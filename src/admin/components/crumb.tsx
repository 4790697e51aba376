import { useTranslation } from "react-i18next"

/** A page's place in the dashboard's breadcrumbs, in the reader's language. */
export function Crumb({ namespace, word }: { namespace: string; word: string }) {
  const { t } = useTranslation(namespace)
  return <span className="whitespace-nowrap">{t(word)}</span>
}
