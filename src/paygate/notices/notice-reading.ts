import type { ParameterBag } from "../wire"

import type { NoticeParts } from "./notice-table"

export type NoticeRefusal =
  "no-data" | "unreadable" | "ambiguous" | "foreign-mid" | "mac-missing" | "mac-wrong" | "incomplete"

interface ReadNotice {
  readonly parameters: ParameterBag
  readonly notice: NoticeParts
  /** Unencrypted pairs beside Data (Plain, the pairs of Custom): use them for routing only, because anybody can change them. */
  readonly clear: Readonly<Record<string, string>>
}

/** How far a message can be trusted. Only `authentic` may change a payment. */
export type NoticeReading =
  | (ReadNotice & {
      /** Its MAC is valid. Even so, the MAC only covers PayID, TransID, Status and Code; anybody may have written the rest. */
      readonly kind: "authentic"
      /** The HMAC key that matched, 0 for the current one. */
      readonly keyIndex: number
    })
  | (ReadNotice & {
      /**
       * Encrypted, without a MAC. It proves nothing, because pieces of other messages can be recombined under the same key: a
       * hint that something happened, to be confirmed by an inquiry before anything changes.
       */
      readonly kind: "unsigned"
    })
  | {
      readonly kind: "refused"
      readonly reason: NoticeRefusal
      readonly detail: string
      /**
       * Code of a message that one of the account's keys decrypted; it proves nothing, but may explain why the MAC is wrong.
       */
      readonly code?: string
    }
