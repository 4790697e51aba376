const PREFIX = "paygate-demo."

/** What this browser remembers of its visit. */
export type MemoryKey =
  /** Currency code of the region last chosen. */
  | "currency"
  | "cart"
  /** Method last chosen. */
  | "method"

export function recall(key: MemoryKey): string | undefined {
  return localStorage.getItem(PREFIX + key) ?? undefined
}

export function remember(key: MemoryKey, value: string | undefined): void {
  if (value === undefined) {
    localStorage.removeItem(PREFIX + key)
  } else {
    localStorage.setItem(PREFIX + key, value)
  }
}
