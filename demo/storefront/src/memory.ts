const PREFIX = "paygate-demo."

/** What this browser remembers between visits. */
export type MemoryKey =
  /** Currency code of the last chosen region. */
  | "currency"
  | "cart"
  /** The chosen language. */
  | "language"
  /** The last chosen method. */
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
