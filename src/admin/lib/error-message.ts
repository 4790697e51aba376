/** What an error says, for a toast or beside a form. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
