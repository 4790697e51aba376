/** A time for people, to the minute: "2026-11-29 21:40 UTC". @param at ISO 8601 */
export function utcMinute(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`
}
