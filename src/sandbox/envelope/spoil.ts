import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import type { AnswerKind } from "../faults/kinds"

import { miscounted } from "./miscounted"
import { clearMessage, type Message, sealedBefore, sealMessage } from "./seal-message"

/** Ways a message can be wrong. The first group are transmission faults, the second forgeries. */
export type Spoiling =
  | "empty"
  | "clear-text"
  | "truncated"
  | "wrong-mac"
  | "wrong-mid"
  | "wrong-merchant-id"
  | "len-in-characters"
  | "len-with-padding"
  | "previous-keys"
  | "no-mac"
  | "wrong-code"
  | "wrong-status"
  | "wrong-data"

/** How a fault spoils a message; undefined for faults that leave it intact or withhold it. */
export function spoilingOf(answer: AnswerKind | undefined): Spoiling | undefined {
  switch (answer) {
    case "empty":
    case "clear-text":
    case "truncated":
    case "wrong-mac":
    case "wrong-mid":
    case "wrong-merchant-id":
    case "len-in-characters":
    case "len-with-padding":
    case "previous-keys":
      return answer
    case undefined:
    case "time-out":
    case "cut":
    case "html":
    case "http-500":
    case "slow":
      return undefined
    default:
      return assertNever(answer)
  }
}

const FORGED = "0".repeat(64)

/** Writes a message, spoiled as requested. */
export function writeMessage(message: Message, account: OpenAccount, spoiling?: Spoiling): string {
  switch (spoiling) {
    case undefined:
      return sealMessage(message, account)
    case "empty":
      return ""
    case "clear-text":
      return clearMessage(message, account)
    case "truncated": {
      const sealed = sealMessage(message, account)
      return sealed.slice(0, sealed.length - 21)
    }
    case "wrong-mac":
      return sealMessage({ ...message, MAC: FORGED }, account)
    case "wrong-mid":
      return sealMessage({ ...message, mid: "SOMEBODY_ELSE" }, account)
    case "wrong-merchant-id":
      return sealMessage({ ...message, MerchantID: "SOMEBODY_ELSE" }, account)
    case "len-in-characters":
      return miscounted(message, account, "characters")
    case "len-with-padding":
      return miscounted(message, account, "padded-bytes")
    case "previous-keys":
      return sealedBefore(message, account)
    case "no-mac": {
      const { MAC: _, ...rest } = message
      return sealMessage(rest, account)
    }
    case "wrong-code":
      return sealMessage(
        { ...message, Code: message["Code"] === "00000000" ? "20600000" : "00000000" },
        account,
      )
    case "wrong-status":
      return sealMessage({ ...message, Status: message["Status"] === "OK" ? "FAILED" : "OK" }, account)
    case "wrong-data": {
      const sealed = sealMessage(message, account)
      const middle = sealed.length - 40
      return sealed.slice(0, middle) + (sealed[middle] === "0" ? "1" : "0") + sealed.slice(middle + 1)
    }
    default:
      return assertNever(spoiling)
  }
}
