/** Whether a parsed query or body contains a NUL character, in values or names, at any depth. */
export function hasNul(value: unknown): boolean {
  const left: unknown[] = [value]
  while (left.length > 0) {
    const part = left.pop()
    if (typeof part === "string") {
      if (part.includes("\0")) {
        return true
      }
    } else if (typeof part === "object" && part !== null && !ArrayBuffer.isView(part)) {
      for (const [name, inner] of Object.entries(part)) {
        left.push(name, inner)
      }
    }
  }
  return false
}
