import type { ParameterBag } from "../wire"
import { scrub } from "../wire"

/** The names in the result tables, as spelled there; no other name comes from the gateway. */
const resultNames = [
  ["mid", "PayID", "XID", "TransID", "RefNr", "Status", "Description", "Code", "MAC", "UserData"],
  ["TransactionID", "Type", "ErrorText", "CodeExt", "TID", "PaymentPurpose", "PaymentGuarantee", "PrepayID"],
].flat()
const lowerCaseNames = new Set(resultNames.map((name) => name.toLowerCase()))

/** What the MAC covers, the MAC itself, and `mid`, which must be ours. */
const signedNames: ReadonlySet<string> = new Set(["mid", "PayID", "TransID", "Status", "Code", "MAC"])

/** Long enough to recognize a term of the gateway's, too short for injected text to say much. */
const longestUnsigned = 40

/** Whether a parameter is in the result tables; anything else in an unencrypted notice is an expanded Custom. */
export function isResultName(lowerCaseName: string): boolean {
  return lowerCaseNames.has(lowerCaseName)
}

/** Whether a parameter of an authentic notice really comes from the gateway. */
export function isSignedName(name: string): boolean {
  return signedNames.has(name)
}

/**
 * What is kept of an authentic notice, safe for logs and the admin: known names as the tables spell them, no control
 * characters, secrets masked. A shopper can splice text into the part that the MAC does not cover, so that part is truncated;
 * never attribute it to the gateway.
 */
export function noticeRecord(parameters: ParameterBag): Record<string, string> {
  const fields = resultNames.flatMap((name) => {
    const value = parameters.get(name)
    return value === undefined ? [] : [[name, isSignedName(name) ? plain(value) : short(plain(value))]]
  })
  return scrub(Object.fromEntries(fields) as Record<string, string>)
}

function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Cf}]+/gu, " ").trim()
}

function short(text: string): string {
  const signs = [...text]
  return signs.length > longestUnsigned ? `${signs.slice(0, longestUnsigned - 1).join("")}…` : text
}
