import type { AttemptState } from "../domain/attempt-states"
import type { DisplayStatus } from "../domain/display-status"
import type { ConnectionStep, SelfTestResult } from "../domain/gateway-tests"
import type { MethodId } from "../domain/methods"
import type { NoticeState } from "../domain/notice-states"
import type { ProblemKind, ProblemState } from "../domain/problem"

/** What the admin routes of the gateway pages return. Amounts in major units, "12.50"; times as ISO strings. */

/** `set-twice` while the key before the last change is still accepted. */
export type KeyState = "set" | "set-twice"

/** An account. Of passwords it only says whether they are set, nothing about their characters or length. */
export interface AccountView {
  readonly id: string
  readonly gateway: string
  readonly host: string
  readonly merchant_id: string
  readonly cipher: "blowfish" | "aes"
  readonly keys: { readonly encryption: KeyState; readonly hmac: KeyState }
  readonly charset: string
  readonly mac_required: boolean
  readonly simulates: boolean
  readonly methods: readonly MethodId[]
  /** Null if the account serves every currency. */
  readonly currencies: readonly string[] | null
  /** The address to register with the gateway's support as URLNotify. */
  readonly notify_url: string
  /** The start of URLSuccess and URLFailure; they are sent with each payment and continue with its token. */
  readonly return_url_prefix: string
  /** False for a loopback address, which the gateway cannot reach. */
  readonly callable_from_outside: boolean
}

/** Whether an account's notices arrive. */
export interface NoticeHealth {
  readonly account_id: string
  readonly last_good: { readonly at: string; readonly trans_id: string } | null
  /** Reasons for which notices were refused, the latest first. */
  readonly refused: readonly { readonly reason: string; readonly count: number; readonly last_at: string }[]
  /** Recent paid attempts without a notice. */
  readonly unannounced: { readonly looked: number; readonly trans_ids: readonly string[] }
  readonly last_self_test: { readonly at: string; readonly result: SelfTestResult } | null
}

export interface ConnectionReport {
  readonly steps: readonly ConnectionStep[]
  /** The gateway's answer about a payment that cannot exist, if it answered; usually "unknown payment". */
  readonly code: string | null
  readonly milliseconds: number
}

export interface SelfTestReport {
  readonly result: SelfTestResult
  readonly url: string
  /** HTTP status, if there was a response. */
  readonly status: number | null
  /** The reason of a refusal, or the system's error code for a failed connection. */
  readonly detail: string | null
}

/** An attempt in the list. */
export interface AttemptListItem {
  readonly id: string
  readonly trans_id: string
  readonly pay_id: string | null
  readonly account_id: string
  readonly method: MethodId
  readonly method_title: string
  readonly state: AttemptState
  /** The state combined with the captured and refunded amounts, as one word. */
  readonly display_status: DisplayStatus
  readonly amount: string
  readonly captured: string
  readonly refunded: string
  readonly currency: string
  readonly code: string | null
  readonly order_id: string | null
  readonly order_number: number | null
  readonly superseded: boolean
  readonly created_at: string
  /** The id of Medusa's Payment; null while the attempt has none. */
  readonly payment_id: string | null
  /** What can be captured now, in major units; null if nothing can, for example because the order is canceled. */
  readonly left_to_capture: string | null
  /** Until when; null if nothing is left to capture or nobody knows. */
  readonly capture_by: string | null
}

/** `GET /admin/paygate/attempts`. */
export interface AttemptList {
  readonly attempts: readonly AttemptListItem[]
  /** At most ten thousand; if there are more, `count_is_minimum` is set. */
  readonly count: number
  readonly count_is_minimum: boolean
  readonly limit: number
  readonly offset: number
}

/** A message of the gateway in the inbox. */
export interface NoticeView {
  readonly id: string
  readonly account_id: string
  readonly channel: "notify" | "return" | "inquiry"
  readonly trans_id: string
  readonly pay_id: string | null
  readonly status: string
  readonly code: string
  /** The Code, explained. */
  readonly meaning: string
  /** The gateway's own values, covered by its MAC. Scrubbed. */
  readonly parameters: Readonly<Record<string, string>>
  /** Values that the MAC does not cover and a shopper may have written: known names only, truncated. Scrubbed. */
  readonly unsigned_parameters: Readonly<Record<string, string>>
  readonly state: NoticeState
  readonly received_at: string
}

/** Something that a person has to know about. */
export interface ProblemView {
  readonly id: string
  readonly kind: ProblemKind
  /** What it is and what to do, in English; the admin page translates it. */
  readonly text: string
  readonly attempt_id: string
  readonly trans_id: string | null
  readonly order_id: string | null
  readonly order_number: number | null
  readonly details: Readonly<Record<string, unknown>>
  readonly state: ProblemState
  /** Null if it resolved itself; the e-mail address is null if that admin has been deleted. */
  readonly done_by: { readonly id: string; readonly email: string | null } | null
  readonly done_at: string | null
  readonly created_at: string
}
