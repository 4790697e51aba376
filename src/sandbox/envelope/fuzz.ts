import { createHash } from "node:crypto"

const pickCase = (key: string, pick: number) => {
  if (pick % 3 === 0) return key.toLowerCase()
  return pick % 3 === 1 ? key.toUpperCase() : key
}

/**
 * What the documents warn about: keys in any case and order, and an additional key that no table has. The same
 * parameters always give the same result, so that a failing test can be reproduced.
 */
export function fuzzKeys(parameters: Readonly<Record<string, string>>): Record<string, string> {
  const rank = (key: string) =>
    createHash("sha256")
      .update(`${key}${parameters["XID"] ?? ""}`)
      .digest()
  return Object.fromEntries(
    [...Object.entries(parameters), ["SandboxExtra", "ignore=me"] as const]
      .map(([key, value]) => ({ key, value, rank: rank(key) }))
      .sort((one, other) => one.rank.compare(other.rank))
      .map(({ key, value, rank }) => [pickCase(key, rank[31] ?? 0), value]),
  )
}
