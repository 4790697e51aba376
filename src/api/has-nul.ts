/** Whether a NUL character stands anywhere in a parsed query or body, in values or names, however deep. */
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
