import { answerMac, formatParameters, seal, transliterate } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"

import { fuzzKeys } from "./fuzz"

export type Message = Readonly<Record<string, string>>

/** Adds the MAC of notify and redirect, in upper case as the platform writes it (protocol notes 5.2). */
export function withMac(message: Message, account: OpenAccount): Message {
  const { PayID, TransID, Status, Code } = message
  const mac = answerMac(account.hmacKey, { PayID, TransID, MerchantID: account.merchantId, Status, Code })
  return { ...message, MAC: mac.toUpperCase() }
}

function prepared(message: Message, account: OpenAccount): Record<string, string> {
  const keyed = account.answerKeys === "fuzz" ? fuzzKeys(message) : message
  const entries = Object.entries(keyed).map(([key, value]) => [
    key,
    transliterate(value, account.answerCharset),
  ])
  return Object.fromEntries(entries) as Record<string, string>
}

/** `Len=..&Data=..` as the platform sends it: upper-case hex, Blowfish padded with blanks, AES with PKCS#7 (protocol notes 4). */
export function sealMessage(message: Message, account: OpenAccount): string {
  const { Len, Data } = seal(prepared(message, account), {
    cipher: account.cipherOfAccount,
    charset: account.answerCharset,
    padding: account.answerPadding ?? (account.cipher === "aes" ? "pkcs7" : "blank"),
    upperCase: true,
  })
  return `Len=${Len}&Data=${Data}`
}

/** As the account encrypted and signed before its keys or cipher changed: older messages may still be in transit. */
export function sealedBefore(message: Message, account: OpenAccount): string {
  const { previousAccount } = account
  if (previousAccount === undefined) throw new Error(`${account.merchantId} has no \`previous\` keys`)
  return sealMessage("MAC" in message ? withMac(message, previousAccount) : message, previousAccount)
}

/** The same answer with another result; its MAC, if it had one, is computed again. */
export function reworded(
  message: Message,
  { status, code, description }: { status: string; code: string; description: string },
  account: OpenAccount,
): Message {
  const changed = { ...message, Status: status, Code: code, Description: description }
  return "MAC" in message ? withMac(changed, account) : changed
}

/** The same message unencrypted, `mid=..&PayID=..`. */
export function clearMessage(message: Message, account: OpenAccount): string {
  return formatParameters(prepared(message, account))
}
