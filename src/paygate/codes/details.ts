import { cancelled, configuration, declined, refused, retryLater, unknown } from "./detail-texts"
import type { Text } from "./language"

/** What the reader of a Code can do about it. */
export type CodeCategory =
  | "success"
  | "open"
  | "cancelled"
  | "declined"
  | "refused"
  | "retry-later"
  | "unknown"
  | "configuration"
  | "request"

export interface DetailMeaning {
  readonly category: CodeCategory
  readonly text: Text
}

const byCategory = { cancelled, configuration, declined, refused, "retry-later": retryLater, unknown }

const details: ReadonlyMap<string, DetailMeaning> = new Map(
  Object.entries(byCategory).flatMap(([category, texts]) =>
    Object.entries(texts).map(([detail, text]) => [
      detail,
      { category: category as keyof typeof byCategory, text },
    ]),
  ),
)

/** Limits of the fraud checks: by IP, card, amount, parameter or device, for a time or for good. */
const fraudLimit = /^(?:01[1-4][A-I]|016[1-9])$/

/** Meaning of digits 5 to 8 under a payment module (protocol notes 9.4). */
export function detailMeaning(detail: string): DetailMeaning | undefined {
  if (fraudLimit.test(detail)) {
    return { category: "declined", text: { en: "A limit of the fraud check was reached" } }
  }
  return details.get(detail)
}
