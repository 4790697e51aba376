/** The message of whatever was thrown, for a log line or a problem entry. Workflows hand errors on as plain objects. */
export function errorText(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) {
    return String(error.message)
  }
  return String(error)
}
