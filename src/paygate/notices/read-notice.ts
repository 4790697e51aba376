import type { Account } from "../account"
import { open, ParameterBag } from "../wire"
import { checkMac } from "./check-mac"
import { toNotice, type AuthenticNotice } from "./notice-table"

export type NoticeRefusal =
  "no-data" | "unreadable" | "foreign-mid" | "mac-missing" | "mac-wrong" | "incomplete"

export type NoticeReading =
  | {
      readonly kind: "authentic"
      readonly parameters: ParameterBag
      readonly notice: AuthenticNotice
      /** Which HMAC key fitted, 0 for the current one; undefined when the account needs no MAC and none came. */
      readonly keyIndex: number | undefined
      /** What came in clear beside Data (Plain, the pairs of Custom): for routing only, anybody can change it. */
      readonly clear: Readonly<Record<string, string>>
    }
  | { readonly kind: "refused"; readonly reason: NoticeRefusal; readonly detail: string }

/** Names of the result tables; what else comes with an unencrypted notice is an expanded Custom. */
const resultNames = new Set(
  "mid PayID XID TransID RefNr Status Description Code MAC UserData TransactionID Type ErrorText CodeExt"
    .toLowerCase()
    .split(" "),
)

/**
 * Reads what came to URLNotify, URLSuccess or URLFailure, encrypted or not, and says whether it is the gateway's word.
 * Which address it came to proves nothing (protocol notes 7 and 8).
 * @param fields the posted or queried pairs after form decoding; names in any case
 */
export function readNotice(account: Account, fields: Readonly<Record<string, string>>): NoticeReading {
  const outside = ParameterBag.of(fields)
  const Data = outside.get("Data")
  if (Data === undefined || Data === "") return readClear(account, outside)

  const opened = open({ Len: outside.get("Len"), Data }, account.ciphers)
  if (!opened.ok) return refused("unreadable", `Data cannot be decrypted: ${opened.reason}`)
  const clear = pick(outside, (name) => name !== "data" && name !== "len")
  return readParameters(account, opened.parameters, clear, account.macRequired)
}

function readClear(account: Account, fields: ParameterBag): NoticeReading {
  if (!fields.has("Status") && !fields.has("Code")) {
    return refused(
      "no-data",
      "neither Data nor a Status came; the shopper may have turned back on the hosted page",
    )
  }
  // Without encryption the MAC is the only proof there is, whatever the account says.
  return readParameters(
    account,
    fields,
    pick(fields, (name) => !resultNames.has(name)),
    true,
  )
}

function readParameters(
  account: Account,
  parameters: ParameterBag,
  clear: Readonly<Record<string, string>>,
  macRequired: boolean,
): NoticeReading {
  const mid = parameters.get("mid")?.trim()
  if (mid !== undefined && mid !== account.merchantId) {
    return refused("foreign-mid", "the notice is for another MerchantID")
  }
  const mac = checkMac(account, parameters)
  if (mac.kind === "wrong") return refused("mac-wrong", "the MAC fits none of the account's HMAC keys")
  if (mac.kind === "missing" && macRequired) return refused("mac-missing", "the notice carries no MAC")

  const read = toNotice(parameters)
  if ("missing" in read) return refused("incomplete", `missing or malformed: ${read.missing.join(", ")}`)
  const keyIndex = mac.kind === "fits" ? mac.keyIndex : undefined
  return { kind: "authentic", parameters, notice: read.notice, keyIndex, clear }
}

function pick(bag: ParameterBag, wanted: (lowerCaseName: string) => boolean): Record<string, string> {
  return Object.fromEntries(bag.entries().filter(([name]) => wanted(name.toLowerCase())))
}

function refused(reason: NoticeRefusal, detail: string): Extract<NoticeReading, { kind: "refused" }> {
  return { kind: "refused", reason, detail }
}
