import type { Account } from "./account"
import { isPayId, isXId, type PayId, type XId } from "./values"
import { answerMac, macEquals, open, ParameterBag } from "./wire"

/** What a notice says about a payment. All of it but Description and mid is covered by the MAC. */
export interface AuthenticNotice {
  readonly mid?: string
  readonly PayID: PayId
  readonly XID?: XId
  readonly TransID: string
  readonly Status: string
  readonly Description: string
  readonly Code: string
  readonly RefNr?: string
  readonly UserData?: string
}

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
  const proof = checkMac(account, parameters, macRequired)
  if (typeof proof === "object") return proof

  const notice = toNotice(parameters, mid)
  if (Array.isArray(notice)) return refused("incomplete", `missing or malformed: ${notice.join(", ")}`)
  return { kind: "authentic", parameters, notice, keyIndex: proof, clear }
}

function checkMac(
  account: Account,
  parameters: ParameterBag,
  macRequired: boolean,
): number | undefined | Extract<NoticeReading, { kind: "refused" }> {
  const received = parameters.get("MAC")?.trim() ?? ""
  if (received === "") return macRequired ? refused("mac-missing", "the notice carries no MAC") : undefined

  const covered = ["PayID", "TransID", "Status", "Code"].map((name) => parameters.get(name) ?? "")
  // The asterisk joins the fields of the MAC; inside one it would let a forger shift their borders.
  if (covered.some((value) => value.includes("*"))) {
    return refused("mac-wrong", "a field covered by the MAC holds an asterisk")
  }
  const [PayID, TransID, Status, Code] = covered
  const message = { PayID, TransID, MerchantID: account.merchantId, Status, Code }
  const keyIndex = account.hmacKeys.findIndex((key) => macEquals(received, answerMac(key.reveal(), message)))
  return keyIndex >= 0 ? keyIndex : refused("mac-wrong", "the MAC fits none of the account's HMAC keys")
}

/** The notice, or the names of what is missing. */
function toNotice(parameters: ParameterBag, mid: string | undefined): AuthenticNotice | string[] {
  const PayID = parameters.get("PayID")
  const XID = parameters.get("XID")
  const TransID = parameters.get("TransID") ?? ""
  const Status = parameters.get("Status")?.trim() ?? ""
  const Code = parameters.get("Code")?.trim() ?? ""
  if (!isPayId(PayID) || TransID === "" || Status === "" || !/^[0-9A-Za-z]{8}$/.test(Code)) {
    const given = { PayID: isPayId(PayID), TransID: TransID !== "", Status: Status !== "" }
    const missing = Object.entries(given).flatMap(([name, present]) => (present ? [] : [name]))
    return /^[0-9A-Za-z]{8}$/.test(Code) ? missing : [...missing, "Code"]
  }
  return {
    mid,
    PayID,
    XID: isXId(XID) ? XID : undefined,
    TransID,
    Status,
    Description: parameters.get("Description") ?? "",
    Code,
    RefNr: parameters.get("RefNr"),
    UserData: parameters.get("UserData"),
  }
}

function pick(bag: ParameterBag, wanted: (lowerCaseName: string) => boolean): Record<string, string> {
  return Object.fromEntries(bag.entries().filter(([name]) => wanted(name.toLowerCase())))
}

function refused(reason: NoticeRefusal, detail: string): Extract<NoticeReading, { kind: "refused" }> {
  return { kind: "refused", reason, detail }
}
