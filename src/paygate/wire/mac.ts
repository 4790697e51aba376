import { createHmac, timingSafeEqual } from "node:crypto"

export interface RequestMacFields {
  PayID?: string
  TransID?: string
  MerchantID: string
  /** The digits exactly as sent. */
  Amount?: string
  Currency?: string
}

export interface AnswerMacFields {
  PayID?: string
  TransID?: string
  /** Our configured MerchantID, not the one in the answer, which the platform does not return reliably (protocol notes 5.2). */
  MerchantID: string
  Status?: string
  Code?: string
}

/** MAC of a request, 64 lower-case hex digits. A missing field is empty but keeps its asterisk (protocol notes 5.1). */
export function requestMac(hmacKey: string, fields: RequestMacFields): string {
  const { PayID = "", TransID = "", MerchantID, Amount = "", Currency = "" } = fields
  return hmac(hmacKey, [PayID, TransID, MerchantID, Amount, Currency])
}

/** MAC of an answer, redirect or notification, 64 lower-case hex digits (protocol notes 5.2). */
export function answerMac(hmacKey: string, fields: AnswerMacFields): string {
  const { PayID = "", TransID = "", MerchantID, Status = "", Code = "" } = fields
  return hmac(hmacKey, [PayID, TransID, MerchantID, Status, Code])
}

/** Compares in constant time, ignoring case and the blanks that the platform leaves after the value (notes 4.2 rule 6). */
export function macEquals(received: string, expected: string): boolean {
  const left = Buffer.from(received.trimEnd().toLowerCase(), "utf8")
  const right = Buffer.from(expected.toLowerCase(), "utf8")
  return left.length === right.length && timingSafeEqual(left, right)
}

function hmac(key: string, fields: readonly string[]): string {
  return createHmac("sha256", Buffer.from(key, "utf8")).update(fields.join("*"), "utf8").digest("hex")
}
