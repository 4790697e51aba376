import { createHash, randomBytes } from "node:crypto"

/** The shopper's right to see one attempt: 128 bits, issued once; we store the hash only. */
export function createAttemptToken(): { token: string; hash: string } {
  const token = randomBytes(16).toString("hex")
  return { token, hash: hashAttemptToken(token) }
}

/** The form in which a token is stored and looked up. */
export function hashAttemptToken(token: string): string {
  return createHash("sha256").update(token, "utf8").digest("hex")
}

/** Whether a path segment can be a token at all, so that garbage causes no query. */
export function looksLikeAttemptToken(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text)
}
