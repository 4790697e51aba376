/** A query string of the non-empty values, including the question mark. */
export function queryOf(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""))
  return query.size === 0 ? "" : `?${query.toString()}`
}
