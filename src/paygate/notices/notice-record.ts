import type { ParameterBag } from "../wire"
import { scrub } from "../wire"

/** The names that stand in the result tables, in their spelling; anything else is none of the gateway's. */
const resultNames = [
  ["mid", "PayID", "XID", "TransID", "RefNr", "Status", "Description", "Code", "MAC", "UserData"],
  ["TransactionID", "Type", "ErrorText", "CodeExt", "TID", "PaymentPurpose", "PaymentGuarantee", "PrepayID"],
].flat()
const lowerCaseNames = new Set(resultNames.map((name) => name.toLowerCase()))

/** What the MAC covers, the MAC itself, and `mid`, which has to be ours. */
const signedNames: ReadonlySet<string> = new Set(["mid", "PayID", "TransID", "Status", "Code", "MAC"])

/** Enough to recognise a word of the gateway's, too little for a story. */
const longestUnsigned = 40

/** Whether a parameter stands in the result tables; what else comes with an unencrypted notice is an expanded Custom. */
export function isResultName(lowerCaseName: string): boolean {
  return lowerCaseNames.has(lowerCaseName)
}

/** Whether a parameter of an authentic notice is the gateway's own word. */
export function isSignedName(name: string): boolean {
  return signedNames.has(name)
}

/**
 * What is kept of an authentic notice, fit for logs and admins: known names in the tables' spelling, no control
 * characters, secrets masked. A shopper can splice text of their own into what the MAC does not cover, so that is cut
 * short; nobody may take it for the gateway's word.
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
