import type { ActionKind } from "../domain/action"
import type { MethodId } from "../domain/methods"

/**
 * Why a step with a payment was refused, as facts: a stable `reason` and the values its sentence needs, so that every
 * language can say it in words of its own. Amounts in major units, "12.50". Our admin routes hand it out as `refusal`.
 */
export type RefusalFacts =
  | ({ readonly reason: "in-a-batch"; readonly batch_id: string } & Money)
  /** `since` is a moment, ISO 8601: nobody knows yet how it ended, and nothing else is sent until then. */
  | ({ readonly reason: "pending"; readonly action: ActionKind; readonly since: string } & Money)
  /** It is over, and nobody will know how it ended. */
  | ({ readonly reason: "overtaken"; readonly action: ActionKind } & Money)
  | ({ readonly reason: "not-recorded" } & Money)
  | ({ readonly reason: "rest-released"; readonly captured: string } & Money)
  | {
      readonly reason: "gateway-refused"
      readonly action: ActionKind
      readonly gateway_code: string
      /** The gateway's own words; empty when it gave none. */
      readonly gateway_text: string
    }
  | { readonly reason: "nothing-sent" | "held-again"; readonly cause: string }
  /** The gateway's own figures. */
  | {
      readonly reason: "not-reversible"
      /** Major units, or the word "unknown"; so the two below. */
      readonly authorized: string
      readonly captured: string
      readonly credited: string
      readonly currency_code: string
    }
  | {
      readonly reason: "more-than-left"
      readonly asked: string
      readonly left: string
      readonly currency_code: string
    }
  | { readonly reason: "too-many-decimals"; readonly currency_code: string; readonly decimals: number }
  /** `until` is a moment, ISO 8601; from then on the step is sent in any case, or at once when forced. */
  | { readonly reason: "held-back"; readonly method: MethodId; readonly until: string }
  | { readonly reason: MethodReason; readonly method: MethodId }
  | { readonly reason: PlainReason }

interface Money {
  readonly amount: string
  readonly currency_code: string
}

/** Reasons that lie in the method; its sentence names it. */
export type MethodReason =
  "taken-at-payment" | "method-cannot-reverse" | "captured-cannot-be-reversed" | "ends-by-itself"

/** Reasons that need no value. */
export type PlainReason =
  | "all-captured"
  | "all-refunded"
  | "nothing-to-capture"
  | "nothing-to-reverse"
  | "changed-meanwhile"
  | "order-in-progress"
  | "order-changing"
  | "order-lives"
  | "order-busy"
  | "payment-closed"
  | "no-pay-id"
  | "not-ours"
  | "no-money-held"
  | "reported-anew"

export type RefusalReason = RefusalFacts["reason"]

/** Why an admin route answers no, where the `code` alone tells it. */
export type RouteRefusalCode =
  | "account-unknown"
  | "asked-too-often"
  | "attempt-unknown"
  | "batch-busy"
  | "batch-empty"
  | "batch-unknown"
  | "code-malformed"
  | "message-unknown"
  | "operation-unknown"
  | "order-unknown"
  | "problem-unknown"
  | "uploads-busy"
