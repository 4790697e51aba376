import type { ActionKind, ActionState } from "../domain/action"
import type { AttemptState } from "../domain/attempt-states"
import type { DisplayStatus } from "../domain/display-status"
import type { MethodId } from "../domain/methods"
import type { Impossibility } from "../domain/possible-actions"
import type { ProblemKind } from "../domain/problem"
import type { GatewayCallErrorCode } from "../paygate/errors/gateway-call-error"

/** An admin; the address is null when that user is gone. */
export interface AdminUser {
  readonly id: string
  readonly email: string | null
}

/**
 * Whose request something was: an admin's on a page of ours; `medusa`, by Medusa's own buttons or a program; a batch file's; or
 * nobody's, such as the release of a cancelled order and the return of money that no order could take.
 */
export type Requester =
  ({ readonly who: "admin" } & AdminUser) | { readonly who: "medusa" | "batch" | "nobody" }

/** What happened to a payment, one step each. Amounts in major units with all decimals: "12.50". */
export type TimelineEntry =
  | { readonly kind: "opened" | "replaced" | "booked"; readonly at: string }
  | {
      readonly kind: "notice"
      readonly at: string
      /** Which way it came. */
      readonly channel: "notify" | "return" | "inquiry"
      readonly status: string
      readonly code: string
      /** Short, and not the gateway's word: no MAC covers it, so that a shopper can write there. Nor does one cover `xid`. */
      readonly unsigned_text: string | null
      readonly xid: string | null
    }
  | {
      readonly kind: "action"
      readonly at: string
      readonly action: ActionKind
      readonly amount: string
      readonly state: ActionState
      readonly code: string | null
      readonly description: string | null
      readonly xid: string | null
      readonly req_id: string
      readonly closes_rest: boolean
      readonly requested_by: Requester
      /** Who said how it ended, when nobody could find out; null while nobody had to. */
      readonly decided_by: AdminUser | null
    }

/** Whether something can be done: up to how much, in major units, or why not. */
export type OfferedAction =
  | { readonly possible: true; readonly most: string }
  | { readonly possible: false; readonly reason: Impossibility }

/** An attempt as the admin routes give it. Amounts in major units with all decimals of the currency: "12.50". */
export interface AttemptCard {
  readonly id: string
  readonly trans_id: string
  readonly pay_id: string | null
  /** Of the newest message that named one. */
  readonly xid: string | null
  readonly method: { readonly id: MethodId; readonly title: string }
  readonly account: {
    readonly id: string
    /** Null when the account is no longer configured. */
    readonly merchant_id: string | null
    readonly gateway: string | null
    /** The account sends `OrderDesc=Test:nnnn`: nobody is charged. */
    readonly simulated: boolean
  }
  /** Medusa's Payment; null while none stands for the attempt. */
  readonly payment_id: string | null
  readonly currency_code: string
  readonly decimals: number
  readonly amount: string
  readonly captured: string
  readonly refunded: string
  readonly state: AttemptState
  readonly display_status: DisplayStatus
  readonly code: string | null
  readonly status: string | null
  readonly created_at: string
  /** The cart changed after it was opened; the shopper may still have paid it. */
  readonly replaced: boolean
  /** The code a shopper can still scan. */
  readonly qr: { readonly content: string; readonly expires_at: string | null } | null
  readonly possible: {
    readonly capture: OfferedAction
    readonly capture_in_parts: boolean
    readonly refund: OfferedAction
    readonly reverse: OfferedAction
  }
  /** A capture, refund or reversal is running or has no clear outcome yet. */
  readonly unresolved: boolean
  readonly problems: readonly {
    readonly id: string
    readonly kind: ProblemKind
    readonly details: Readonly<Record<string, unknown>>
    readonly created_at: string
  }[]
  /** Newest first. */
  readonly timeline: readonly TimelineEntry[]
}

/** `GET /admin/paygate/orders/:id`, newest attempt first. */
export interface OrderCardAnswer {
  readonly attempts: readonly AttemptCard[]
  readonly count: number
  readonly limit: number
  readonly offset: number
}

/** `POST /admin/paygate/attempts/:id/inquire`: what the gateway says. Amounts in major units, or the word "unknown". */
export type InquiryAnswer =
  | {
      readonly result: "found"
      readonly authorized: string
      readonly captured: string
      readonly credited: string
      readonly currency_code: string
      readonly last_status: string | null
    }
  /** The gateway knows no such payment. */
  | { readonly result: "not-found"; readonly code: string }
  | {
      readonly result: "no-answer"
      readonly reason: string
      /** The same as a stable code, where it is a call that failed. */
      readonly silence: GatewayCallErrorCode | null
      /** Of an inquiry that the gateway refused; it says nothing about the payment. */
      readonly code: string | null
    }
