/** The parts of a message that a person copied from somewhere. */
export interface PastedMessage {
  readonly Data: string | undefined
  readonly Len: string | undefined
  readonly MerchantID: string | undefined
  /** The unencrypted pairs, form-decoded; they matter when there is no Data. */
  readonly clear: Readonly<Record<string, string>>
}

const bareHex = /^[0-9a-f]{16,}(?:-[0-9a-f]{16,})?$/i
const envelopeNames = new Set(["data", "len"])

/**
 * Finds a message in pasted text: a whole URL, a body, log lines, JSON, or just the hex of Data. Tolerant on purpose: whoever
 * decrypts the result also validates it.
 * @param len Len, if it was pasted into its own field
 */
export function readPasted(text: string, len?: string): PastedMessage {
  const trimmed = text.trim()
  const hex = trimmed.replace(/\s+/g, "")
  if (bareHex.test(hex)) {
    return { Data: hex, Len: given(len), MerchantID: undefined, clear: {} }
  }
  return {
    Data: named(trimmed, "Data", "[0-9a-fA-F-]+"),
    Len: given(len) ?? named(trimmed, "Len", "\\d+"),
    MerchantID: named(trimmed, "MerchantID", "[^\\s&\"',;]+"),
    clear: clearPairs(trimmed),
  }
}

/** Finds `Name=value`, `Name: value` or `"Name": "value"`; the first match counts. */
function named(text: string, name: string, value: string): string | undefined {
  return new RegExp(`(?<![\\w.-])${name}["']?\\s*[=:]\\s*["']?(${value})`, "i").exec(text)?.[1]
}

function clearPairs(text: string): Record<string, string> {
  const [query = ""] = text.slice(text.indexOf("?") + 1).split("#")
  const pairs = new URLSearchParams(query.replace(/\r?\n/g, "&"))
  const clear: Record<string, string> = {}
  for (const [name, value] of pairs) {
    if (/^[\w.-]+$/.test(name) && !envelopeNames.has(name.toLowerCase())) clear[name] ??= value
  }
  return clear
}

function given(len: string | undefined): string | undefined {
  return len?.trim() === "" ? undefined : len?.trim()
}
