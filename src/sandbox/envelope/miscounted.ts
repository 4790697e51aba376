import { formatParameters, seal } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"

import type { Message } from "./seal-message"

/** Texts with more bytes in UTF-8 than characters; with one of them the last block is not full. */
const descriptions = ["geprüft", "geprüft."]

/**
 * A message in UTF-8, padded with zero bytes, whose Len does not count bytes, as other senders write it (protocol notes 4.3):
 * a receiver that cuts there loses the last digit of an amount, or keeps the padding.
 */
export function miscounted(
  message: Message,
  { cipherOfAccount: cipher }: OpenAccount,
  counts: "characters" | "padded-bytes",
): string {
  const { Description: _, ...rest } = message
  const told =
    descriptions.map((Description) => amountsLast({ Description, ...rest })).find(leavesRoom) ?? rest
  const { Data } = seal(told, { cipher, charset: "utf-8", padding: "zero", upperCase: true })
  const text = Data.slice(Data.indexOf("-") + 1)
  const Len = counts === "characters" ? formatParameters(told).length : text.length / 2
  return `Len=${Len}&Data=${Data}`

  function leavesRoom(candidate: Message): boolean {
    return Buffer.byteLength(formatParameters(candidate), "utf8") % cipher.blockSize !== 0
  }
}

function amountsLast(message: Message): Message {
  const entries = Object.entries(message)
  const isAmount = ([name]: readonly [string, string]) => name.startsWith("Amount")
  return Object.fromEntries([...entries.filter((entry) => !isAmount(entry)), ...entries.filter(isAmount)])
}
