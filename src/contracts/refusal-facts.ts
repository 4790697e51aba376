import type { MethodId } from "../domain/methods"
import type { OperationKind } from "../domain/operation"
import type { LinkImpossibility } from "../domain/payment-link"

/**
 * Why an operation on a payment was refused, as facts: a stable `reason` and the values its message needs, so that it can be
 * worded in every language. Amounts in major units, "12.50". Our admin routes return it as `refusal`.
 */
export type RefusalFacts =
  | ({ readonly reason: "in-a-batch"; readonly batch_id: string } & Money)
  /** The outcome is not known yet, and nothing else is sent until it is. */
  | ({
      readonly reason: "pending"
      readonly operation: OperationKind
      /** A time, ISO 8601. */
      readonly since: string
      /** Whether what is pending is the refused request itself, sent again; false when it is an earlier one. */
      readonly same_request: boolean
    } & Money)
  /** It has ended, and its outcome will never be known. */
  | ({ readonly reason: "overtaken"; readonly operation: OperationKind } & Money)
  | ({ readonly reason: "not-recorded" } & Money)
  | ({ readonly reason: "rest-released"; readonly captured: string } & Money)
  | {
      readonly reason: "gateway-refused"
      readonly operation: OperationKind
      readonly gateway_code: string
      /** The gateway's own text; empty if it gave none. */
      readonly gateway_text: string
    }
  | { readonly reason: "nothing-sent" | "held-again"; readonly cause: string }
  /** The gateway's own figures. */
  | {
      readonly reason: "not-releasable" | "not-all-there"
      /** Major units, or the word "unknown"; the same applies to the next two. */
      readonly authorized: string
      readonly captured: string
      readonly refunded: string
      readonly currency_code: string
    }
  | {
      readonly reason: "more-than-left"
      readonly asked: string
      readonly left: string
      readonly currency_code: string
    }
  /** Of an item more units than can still be refunded. */
  | {
      readonly reason: "items-refunded"
      /** Its name. */
      readonly item: string
      readonly asked: number
      readonly left: number
    }
  | { readonly reason: "too-many-decimals"; readonly currency_code: string; readonly decimals: number }
  /** `until` is a time, ISO 8601, from which the operation is sent in any case; with `force` it is sent immediately. */
  | { readonly reason: "held-back"; readonly method: MethodId; readonly until: string }
  | { readonly reason: MethodReason; readonly method: MethodId }
  | { readonly reason: PlainReason | LinkImpossibility }

interface Money {
  readonly amount: string
  readonly currency_code: string
}

/** Reasons that depend on the method; the message names it. */
export type MethodReason =
  "taken-at-payment" | "method-cannot-release" | "captured-cannot-be-released" | "ends-by-itself"

/** Reasons whose message needs no value. */
export type PlainReason =
  | "all-captured"
  | "all-refunded"
  | "nothing-to-capture"
  | "nothing-to-release"
  | "changed-meanwhile"
  | "order-in-progress"
  | "order-changing"
  | "order-lives"
  | "order-busy"
  | "payment-closed"
  | "no-pay-id"
  | "not-ours"
  | "no-money-held"
  | "held-unconfirmed"
  | "reported-again"
  | "link-shown-before"

export type RefusalReason = RefusalFacts["reason"]

/** Why an admin route refuses, where the `code` alone says it. */
export type RouteRefusalCode =
  | "account-unknown"
  | "asked-too-often"
  | "attempt-unknown"
  | "batch-busy"
  | "batch-empty"
  | "batch-unknown"
  | "code-malformed"
  | "link-unknown"
  | "message-unknown"
  | "operation-unknown"
  | "order-not-updated"
  | "order-unknown"
  | "problem-unknown"
  | "uploads-busy"
