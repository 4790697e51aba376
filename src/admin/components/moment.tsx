import { formatMoment } from "../lib/format"
import { useLanguage } from "../lib/use-language"

/** A moment in the reader's language and time zone. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{formatMoment(at, useLanguage())}</time>
}
