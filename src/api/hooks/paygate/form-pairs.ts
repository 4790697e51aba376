/** The pairs of a form body or a query; of a name that comes twice the first counts. */
export function formPairs(text: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    fields[name] ??= value
  }
  return fields
}
