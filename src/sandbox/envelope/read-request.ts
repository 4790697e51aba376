import { decodeText, ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { MODULE, parameterNumber } from "../codes"
import { type Refusal, refuseParameter } from "../refusal"

import { cutAtLen } from "./clear-text"

/** The fields outside Data (protocol notes 3.1). */
export interface ClearFields {
  readonly merchantId?: string
  readonly len?: string
  readonly data?: string
  readonly language?: string
  /** Sent by the button of a payment page, because a TransID may have two payments. */
  readonly payId?: string
}

export type RequestReading =
  | { readonly kind: "read"; readonly account: OpenAccount; readonly bag: ParameterBag }
  /** `account` is set when Data could be decrypted: such a shop can read an encrypted answer. */
  | { readonly kind: "refused"; readonly account?: OpenAccount; readonly refusal: Refusal }

const MOST_HEX_CHARACTERS = 32_768
const EXPECTED = ["TransID", "PayID", "MerchantID", "AboID"]

/** Opens a request: finds the account, decrypts, checks Len (protocol notes 3 and 4). */
export function readRequest(
  fields: ClearFields,
  accounts: ReadonlyMap<string, OpenAccount>,
  strict: boolean,
): RequestReading {
  const { merchantId, len, data } = fields
  if (!merchantId) return refused(refuseParameter(MODULE.missing, "MerchantID", "is missing beside Data"))
  const account = accounts.get(merchantId)
  if (!account)
    return refused(refuseParameter(MODULE.notAllowed, "MerchantID", `${merchantId} is not known here`))
  if (!data) return refused(refuseParameter(MODULE.missing, "Data", "is missing"))
  if (data.length > MOST_HEX_CHARACTERS)
    return refused(refuseParameter(MODULE.tooLong, "Data", "is too long"))
  const padded = decrypt(account, data)
  if (!padded || !looksReadable(padded)) return refused(undecryptable())
  const cut = cutAtLen(padded, len, strict)
  if ("refusal" in cut) return { kind: "refused", account, refusal: cut.refusal }
  const twice = repeatedName(cut.text)
  if (twice !== undefined) {
    return { kind: "refused", account, refusal: refuseParameter(MODULE.usedBefore, twice, "appears twice") }
  }
  return { kind: "read", account, bag: ParameterBag.parse(cut.text) }
}

/** A parameter bag keeps the first of two equal names, so repetitions are searched in the text. */
function repeatedName(text: string): string | undefined {
  const names = text.split("&").map((piece) => piece.split("=", 1)[0] ?? "")
  const lower = names.map((name) => name.toLowerCase())
  return names.find((_, index) => lower.indexOf(lower[index] ?? "") !== index)
}

const refused = (refusal: Refusal): RequestReading => ({ kind: "refused", refusal })

function undecryptable(): Refusal {
  return {
    code: `2${MODULE.encryption}${parameterNumber("Data")}`,
    reason: "Data: cannot be decrypted with the key of this MerchantID",
  }
}

function decrypt(account: OpenAccount, data: string): Uint8Array | undefined {
  try {
    return account.cipherOfAccount.decrypt(data)
  } catch {
    // Whatever the cipher throws, the meaning is the same: these bytes were not encrypted with this key.
    return undefined
  }
}

/** Decrypting with a wrong key yields bytes too, but none of the names that every request contains. */
function looksReadable(padded: Uint8Array): boolean {
  const bag = ParameterBag.parse(decodeText(padded))
  return EXPECTED.some((name) => bag.has(name))
}
