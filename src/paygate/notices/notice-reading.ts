import type { ParameterBag } from "../wire"

import type { AuthenticNotice } from "./notice-table"

export type NoticeRefusal =
  "no-data" | "unreadable" | "ambiguous" | "foreign-mid" | "mac-missing" | "mac-wrong" | "incomplete"

interface ReadNotice {
  readonly parameters: ParameterBag
  readonly notice: AuthenticNotice
  /** What came in clear beside Data (Plain, the pairs of Custom): for routing only, anybody can change it. */
  readonly clear: Readonly<Record<string, string>>
}

export type NoticeReading =
  | (ReadNotice & {
      readonly kind: "authentic"
      /** Which HMAC key fitted, 0 for the current one; undefined when the account needs no MAC and none came. */
      readonly keyIndex: number | undefined
    })
  | {
      readonly kind: "refused"
      readonly reason: NoticeRefusal
      readonly detail: string
      /** Code of a message that one of the account's keys opened; it proves nothing, but may tell why the MAC is wrong. */
      readonly code?: string
    }

/**
 * An encrypted notice without a MAC, from an operation that is known to send none. It proves nothing, for pieces of
 * other messages can be put together under the same key: a hint that something happened, to be confirmed by an inquiry
 * before anything moves.
 */
export interface UnprovenNotice extends ReadNotice {
  readonly kind: "unproven"
}

export interface NoticeOptions {
  /**
   * False for operations whose notice has no MAC (`expectsNoticeMac`): without one it is unproven then, also for an
   * account that needs none. A MAC that comes all the same is checked.
   */
  readonly macExpected?: boolean
}
