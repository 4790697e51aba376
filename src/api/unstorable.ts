/** Characters that no text in PostgreSQL can contain: NUL, and half of a pair of surrogates. */
export type Unstorable = "nul" | "lone-surrogate"

/** What a parsed query or body contains that cannot be stored, in values or names, at any depth. */
export function unstorable(value: unknown): Unstorable | undefined {
  const left: unknown[] = [value]
  while (left.length > 0) {
    const part = left.pop()
    if (typeof part === "string") {
      const found = unstorableIn(part)
      if (found !== undefined) {
        return found
      }
    } else if (typeof part === "object" && part !== null && !ArrayBuffer.isView(part)) {
      for (const [name, inner] of Object.entries(part)) {
        left.push(name, inner)
      }
    }
  }
  return undefined
}

function unstorableIn(text: string): Unstorable | undefined {
  if (text.includes("\0")) {
    return "nul"
  }
  // With the flag u a pair is one character, so that only halves are found.
  return /\p{Cs}/u.test(text) ? "lone-surrogate" : undefined
}
