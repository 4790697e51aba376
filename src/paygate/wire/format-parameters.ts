import { WireError } from "../errors"

/** Line ends and tabs may occur in a description; other control characters are a mistake and could not be read back. */
const control = /[^\P{Cc}\t\r\n\u0080-\u009f]/u

/** Whether a text contains characters that no real message contains: the sign of a wrong key. */
export function hasControlCharacters(text: string): boolean {
  return control.test(text)
}

/**
 * The clear text of Data: `Key=Value&Key=Value`, raw, without any escaping (protocol notes 3.2). Empty values are omitted. A
 * value cannot contain `&`.
 * @throws WireError "parameter-name" or "parameter-value"
 */
export function formatParameters(record: Readonly<Record<string, string | undefined>>): string {
  const names = new Set<string>()
  const pieces: string[] = []
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined || value === "") continue
    requireName(name, names)
    requireValue(name, value)
    pieces.push(`${name}=${value}`)
  }
  return pieces.join("&")
}

function requireName(name: string, earlier: Set<string>): void {
  if (name === "" || /[=&]/.test(name) || hasControlCharacters(name)) {
    throw new WireError(
      "parameter-name",
      `"${name}" cannot be a parameter name: it is empty or holds "=" or "&"`,
    )
  }
  const key = name.toLowerCase()
  if (earlier.has(key)) {
    throw new WireError("parameter-name", `${name} is given twice; the gateway ignores the case of names`)
  }
  earlier.add(key)
}

function requireValue(name: string, value: string): void {
  if (value.includes("&")) {
    throw new WireError("parameter-value", `${name} holds "&", which ends a value on this wire; replace it`)
  }
  if (hasControlCharacters(value)) {
    throw new WireError("parameter-value", `${name} holds a control character; remove it`)
  }
}
