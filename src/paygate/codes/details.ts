import { cancelled, configuration, declined, open, refused, retryLater, unknown } from "./detail-texts"
import { fraudLimit } from "./fraud-limits"
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

const byCategory = { cancelled, configuration, declined, open, refused, "retry-later": retryLater, unknown }

const details: ReadonlyMap<string, DetailMeaning> = new Map(
  Object.entries(byCategory).flatMap(([category, texts]) =>
    Object.entries(texts).map(([detail, text]) => [
      detail,
      { category: category as keyof typeof byCategory, text },
    ]),
  ),
)

/** Every detail that has its own text. */
export const knownDetails: readonly string[] = [...details.keys()]

/** Meaning of digits 5 to 8 under a payment module (protocol notes 9.4). */
export function detailMeaning(detail: string): DetailMeaning | undefined {
  const limit = fraudLimit(detail)
  return limit === undefined ? details.get(detail) : { category: "declined", text: limit }
}
