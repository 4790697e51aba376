import { largestNotice, mostNoticePairs } from "../../domain/notice-size"

/**
 * The pairs of a message received by Medusa's own hook, which has already parsed a body of any kind: strings only.
 * @returns undefined when it is larger than any message of the gateway
 */
export function stockFields(
  data: Readonly<Record<string, unknown>> | undefined,
): Record<string, string> | undefined {
  const pairs = Object.entries(data ?? {}).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  )
  const size = pairs.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return pairs.length > mostNoticePairs || size > largestNotice ? undefined : Object.fromEntries(pairs)
}
