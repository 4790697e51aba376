/** Escapes only what a URL cannot contain; the platform appends values as it received them (protocol notes 8.4). */
export function urlSafe(text: string): string {
  return text.replace(/[^\x21-\x7e]|["#<>\\^`{|}]/gu, (character) =>
    /^[\x80-\xff]$/.test(character)
      ? `%${Buffer.from(character, "latin1").toString("hex").toUpperCase()}`
      : encodeURIComponent(character),
  )
}

/** Plain and Custom, unencrypted after Data: `&Plain=..&key=value`. Empty when the shop sent neither. */
export function clearParts(request: { plain?: string; custom?: string }): string {
  const plain = request.plain ? `&Plain=${urlSafe(request.plain)}` : ""
  const custom = request.custom ? `&${urlSafe(expandCustom(request.custom))}` : ""
  return plain + custom
}

/** How the gateway returns the value of Custom: unencrypted, each `|` turned into `&`, without its name (protocol notes 8.4). */
export function expandCustom(custom: string): string {
  return custom.replaceAll("|", "&")
}
