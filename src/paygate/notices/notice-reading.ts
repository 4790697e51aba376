import type { ParameterBag } from "../wire"

import type { NoticeParts } from "./notice-table"

export type NoticeRefusal =
  "no-data" | "unreadable" | "ambiguous" | "foreign-mid" | "mac-missing" | "mac-wrong" | "incomplete"

interface ReadNotice {
  readonly parameters: ParameterBag
  readonly notice: NoticeParts
  /** What came in clear beside Data (Plain, the pairs of Custom): for routing only, anybody can change it. */
  readonly clear: Readonly<Record<string, string>>
}

/** What a message is worth. Nothing but `authentic` may move a payment. */
export type NoticeReading =
  | (ReadNotice & {
      /** Its MAC fits. Even so the MAC covers PayID, TransID, Status and Code only; the rest may be anybody's. */
      readonly kind: "authentic"
      /** Which HMAC key fitted, 0 for the current one. */
      readonly keyIndex: number
    })
  | (ReadNotice & {
      /**
       * Encrypted, without a MAC. It proves nothing, for pieces of other messages can be put together under the same key:
       * a hint that something happened, to be confirmed by an inquiry before anything moves.
       */
      readonly kind: "unsigned"
    })
  | {
      readonly kind: "refused"
      readonly reason: NoticeRefusal
      readonly detail: string
      /** Code of a message that one of the account's keys opened; it proves nothing, but may tell why the MAC is wrong. */
      readonly code?: string
    }
