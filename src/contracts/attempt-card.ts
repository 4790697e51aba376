import type { AttemptState } from "../domain/attempt-states"
import type { DisplayStatus } from "../domain/display-status"
import type { MethodId } from "../domain/methods"
import type { Noted, OperationKind, OperationState } from "../domain/operation"
import type { Impossibility } from "../domain/possible-operations"
import type { ProblemKind } from "../domain/problem"
import type { GatewayCallErrorCode } from "../paygate/errors/gateway-call-error"

/** An admin; the e-mail address is null if that user has been deleted. */
export interface AdminUser {
  readonly id: string
  readonly email: string | null
}

/**
 * Who requested something: an admin on one of our pages; `medusa`, by Medusa's own buttons or a program; a batch file; a shipment
 * or fulfillment, where that captures; or nobody, for example when a canceled order is released or money that no order could use is refunded automatically.
 */
export type Requester =
  ({ readonly who: "admin" } & AdminUser) | { readonly who: "medusa" | "batch" | "shipment" | "nobody" }

/** The steps of a payment's history. Amounts in major units with all decimals: "12.50". */
export type TimelineEntry =
  | { readonly kind: "opened" | "replaced" | "booked"; readonly at: string }
  | {
      readonly kind: "notice"
      readonly at: string
      /** How the message arrived. */
      readonly channel: "notify" | "return" | "inquiry"
      readonly status: string
      readonly code: string
      /**
       * Truncated, and not to be trusted as the gateway's: the MAC does not cover it, so a shopper can write into it. The same
       * is true of `xid`.
       */
      readonly unsigned_text: string | null
      readonly xid: string | null
    }
  | {
      readonly kind: "operation"
      readonly at: string
      readonly operation: OperationKind
      readonly amount: string
      readonly state: OperationState
      readonly code: string | null
      /** The gateway's own text beside its Code. */
      readonly description: string | null
      /** Why it ended, or is still open, where no Code of the gateway says so: told like the cause of a problem. */
      readonly noted: Noted | null
      readonly xid: string | null
      readonly req_id: string
      readonly closes_rest: boolean
      readonly requested_by: Requester
      /** Who decided the outcome when nobody could find it out; null if that was not necessary. */
      readonly decided_by: AdminUser | null
    }

/** Whether something can be done: up to which amount, in major units, or why not. */
export type OfferedOperation =
  | { readonly possible: true; readonly most: string }
  | { readonly possible: false; readonly reason: Impossibility }

/** An attempt as the admin routes return it. Amounts in major units with all decimals of the currency: "12.50". */
export interface AttemptCard {
  readonly id: string
  readonly trans_id: string
  readonly pay_id: string | null
  /** From the newest message that contained one. */
  readonly xid: string | null
  readonly method: { readonly id: MethodId; readonly title: string }
  readonly account: {
    readonly id: string
    /** Null if the account is no longer configured. */
    readonly merchant_id: string | null
    readonly gateway: string | null
    /** The account sends `OrderDesc=Test:nnnn`: nobody is charged. */
    readonly simulated: boolean
  }
  /** The id of Medusa's Payment; null while the attempt has none. */
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
  /** The cart changed after the attempt was opened; the shopper may have paid it anyway. */
  readonly replaced: boolean
  /** The code that a shopper can still scan. */
  readonly qr: { readonly content: string; readonly expires_at: string | null } | null
  readonly possible: {
    readonly capture: OfferedOperation
    readonly capture_in_parts: boolean
    readonly refund: OfferedOperation
    readonly release: OfferedOperation
  }
  /** Until when authorized money can be captured; null if none is authorized or nobody knows. */
  readonly capture_by: string | null
  /** A capture, refund or release is in progress or has no clear outcome yet. */
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

/** `POST /admin/paygate/attempts/:id/inquire`: the gateway's answer. Amounts in major units, or the word "unknown". */
export type InquiryAnswer =
  | {
      readonly result: "found"
      readonly authorized: string
      readonly captured: string
      readonly refunded: string
      readonly currency_code: string
      readonly last_status: string | null
    }
  /** The payment does not exist at the gateway. */
  | { readonly result: "not-found"; readonly code: string }
  | {
      readonly result: "no-answer"
      readonly reason: string
      /** The same as a stable code, if the call failed. */
      readonly silence: GatewayCallErrorCode | null
      /** The Code with which the gateway refused the inquiry; it says nothing about the payment. */
      readonly code: string | null
    }
