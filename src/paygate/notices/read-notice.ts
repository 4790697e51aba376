import { type Account, namesAnotherMerchant } from "../account"
import { ParameterBag, unseal } from "../wire"

import { checkMac } from "./check-mac"
import type { NoticeReading, NoticeRefusal } from "./notice-reading"
import { isResultName } from "./notice-record"
import { toNotice } from "./notice-table"

type Fields = Readonly<Record<string, string>>

/**
 * Reads what was sent to URLNotify, URLSuccess or URLFailure, encrypted or not, and decides whether it comes from the gateway.
 * Which address received it proves nothing (protocol notes 7 and 8).
 * @param fields the posted or queried pairs after form decoding; names in any case
 */
export function readNotice(account: Account, fields: Fields): NoticeReading {
  const outside = ParameterBag.of(fields)
  const Data = outside.get("Data")
  if (Data === undefined || Data === "") return readClear(account, outside)

  const opened = unseal({ Len: outside.get("Len"), Data }, account.openers)
  if (!opened.ok && opened.reason === "ambiguous") {
    return refused("ambiguous", "Len contradicts the text, which may have been cut")
  }
  if (!opened.ok) return refused("unreadable", `Data cannot be decrypted: ${opened.reason}`)
  const clear = pick(outside, (name) => name !== "data" && name !== "len")
  const reading = readParameters(account, opened.parameters, clear, "unsigned")
  return reading.kind === "refused" ? { ...reading, code: opened.parameters.get("Code") } : reading
}

function readClear(account: Account, fields: ParameterBag): NoticeReading {
  if (!fields.has("Status") && !fields.has("Code")) {
    return refused(
      "no-data",
      "neither Data nor a Status came; the shopper may have turned back on the hosted page",
    )
  }
  const clear = pick(fields, (name) => !isResultName(name))
  // Without encryption and without a MAC anybody could have written it: it is not even a hint.
  return readParameters(account, fields, clear, "refused")
}

/** @param withoutMac the kind of reading for a message without a MAC */
function readParameters(
  account: Account,
  parameters: ParameterBag,
  clear: Fields,
  withoutMac: "refused" | "unsigned",
): NoticeReading {
  if (namesAnotherMerchant(account, parameters)) {
    return refused("foreign-mid", "the notice is for another MerchantID")
  }
  const mac = checkMac(account, parameters)
  if (mac.kind === "wrong") return refused("mac-wrong", "the MAC fits none of the account's HMAC keys")
  const read = toNotice(parameters)
  if (mac.kind === "missing" && (withoutMac === "refused" || "missing" in read)) {
    return refused("mac-missing", "the notice carries no MAC, and is no hint either")
  }
  if ("missing" in read) return refused("incomplete", `missing or malformed: ${read.missing.join(", ")}`)
  const found = { parameters, notice: read.notice, clear }
  return mac.kind === "fits"
    ? { kind: "authentic", ...found, keyIndex: mac.keyIndex }
    : { kind: "unsigned", ...found }
}

function pick(bag: ParameterBag, wanted: (lowerCaseName: string) => boolean): Record<string, string> {
  return Object.fromEntries(bag.entries().filter(([name]) => wanted(name.toLowerCase())))
}

function refused(reason: NoticeRefusal, detail: string): Extract<NoticeReading, { kind: "refused" }> {
  return { kind: "refused", reason, detail }
}
