/** Names whose values may be logged. Everything else is masked: a new parameter counts as secret until it is listed. */
const shownNames = new Set(
  [
    [
      "mid",
      "MerchantID",
      "PayID",
      "XID",
      "TransID",
      "RefNr",
      "ReqID",
      "Amount",
      "Currency",
      "Status",
      "Code",
    ],
    [
      "Description",
      "ErrorText",
      "CodeExt",
      "Type",
      "Len",
      "AmountAuth",
      "AmountCap",
      "AmountCred",
      "LastStatus",
    ],
    ["Response", "CompleteType", "Channel", "Device", "Timeout", "Language", "FxCurrency"],
    ["Limit", "ShopSystem", "PaymentGuarantee", "EtiID"],
    ["AboID", "AboAction", "StartDate", "EndDate", "Interval", "Active"],
  ]
    .flat()
    .map((name) => name.toLowerCase()),
)

const MASK = "***"
const pairText = /^[\w.-]+=/
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const ipv4 = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g
const ipv6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi
const longHex = /\b[0-9a-f]{33,}\b/gi

/**
 * Makes parameters, or a raw message, safe to log: MAC, Data, keys, URLs, UserData, Custom, account owners, scanned codes,
 * addresses and anything not known to be harmless become `***`. Everything that leaves this client for a log or an observer has
 * been scrubbed here.
 */
export function scrub(value: string): string
export function scrub(value: Readonly<Record<string, string | number | undefined>>): Record<string, string>
export function scrub(
  value: string | Readonly<Record<string, string | number | undefined>>,
): string | Record<string, string> {
  if (typeof value === "string") return scrubText(value)
  const result: Record<string, string> = {}
  for (const [name, part] of Object.entries(value)) {
    if (part !== undefined) result[name] = scrubValue(name, String(part))
  }
  return result
}

function scrubValue(name: string, value: string): string {
  return shownNames.has(name.toLowerCase()) ? scrubPatterns(value) : MASK
}

function scrubText(text: string): string {
  if (pairText.test(text)) return scrubPairs(text)
  const [, address, query] = /^(https?:\/\/[^\s?]*)\?(\S*)$/.exec(text) ?? []
  if (address !== undefined && query !== undefined) return `${scrubPatterns(address)}?${scrubPairs(query)}`
  return scrubPatterns(
    text
      .replace(/(?<![\w.-])([\w.-]+)(=)([^&\s"'<>;]+)/g, maskUnlessShown)
      .replace(/(?<![\w.-])([\w.-]+)("\s*:\s*"|\s*=\s*")([^"]*)/g, maskUnlessShown),
  )
}

function scrubPairs(text: string): string {
  return text
    .split("&")
    .map((piece) => {
      const at = piece.indexOf("=")
      return at < 0 ? MASK : `${piece.slice(0, at)}=${scrubValue(piece.slice(0, at), piece.slice(at + 1))}`
    })
    .join("&")
}

function maskUnlessShown(_: string, name: string, between: string, value: string): string {
  return `${name}${between}${scrubValue(name, value)}`
}

function scrubPatterns(text: string): string {
  return text.replace(longHex, MASK).replace(email, MASK).replace(ipv4, MASK).replace(ipv6, MASK)
}
