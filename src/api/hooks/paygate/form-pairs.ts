import { mostNoticePairs } from "../../../domain/notice-size"

/**
 * The pairs of a form body or a query; if a name occurs twice the first one counts.
 * @returns undefined when there are more pairs than any message has, without parsing them
 */
export function formPairs(text: string): Record<string, string> | undefined {
  if (hasMorePairs(text)) {
    return undefined
  }
  const fields = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (!fields.has(name)) {
      fields.set(name, value)
    }
  }
  return Object.fromEntries(fields)
}

function hasMorePairs(text: string): boolean {
  let at = -1
  for (let pairs = 1; pairs <= mostNoticePairs; pairs++) {
    at = text.indexOf("&", at + 1)
    if (at < 0) {
      return false
    }
  }
  return true
}
