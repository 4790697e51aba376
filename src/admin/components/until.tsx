import { formatDeadline } from "../lib/format"
import { useLanguage } from "../lib/use-language"

/** The moment at which something ends; a dash when nobody knows, or nothing does. */
export function Until({ at }: { at: string | null }) {
  const language = useLanguage()
  return at === null ? "–" : <time dateTime={at}>{formatDeadline(at, language)}</time>
}
