const other = "_other"

/**
 * The same texts with each plural also under its plain key. i18next looks there when it has no word for a count: for
 * `zhCN`, which is no tag that plural rules know, and for the "many" of French and Italian.
 */
export function withPlainPlurals<Texts extends object>(texts: Texts): Texts {
  const entries = (Object.entries(texts) as [string, unknown][]).flatMap(([key, text]) => {
    const inside = typeof text === "object" && text !== null ? withPlainPlurals(text) : text
    return key.endsWith(other)
      ? [[key, inside] as const, [key.slice(0, -other.length), inside] as const]
      : [[key, inside] as const]
  })
  return Object.fromEntries(entries) as Texts
}
