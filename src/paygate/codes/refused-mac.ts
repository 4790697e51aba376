/** Whether a Code says that the MAC of our request is missing, malformed or wrong (protocol notes 5.1 and 9.5). */
export function refusesMac(code: string | undefined): boolean {
  return /^[24]01\d0044$/.test(code?.trim() ?? "")
}

/**
 * What to check when the gateway refuses our MACs, for the log. A key that was copied correctly is often altered by the file it
 * is stored in.
 */
export function refusedMacAdvice(accountId: string, code: string): string {
  return (
    `The gateway refused the MAC of a request of the account "${accountId}" (Code ${code.trim()}): its HMAC key is not the ` +
    "one the gateway has. Did the .env file alter it? $ and # are special there: put the key in single quotes and compare " +
    "its length with that of the key you were given."
  )
}
