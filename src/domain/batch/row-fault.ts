import type { AttemptState } from "../attempt-states"
import type { MethodId } from "../methods"
import type { OperationKind } from "../operation"
import type { AmountFault } from "../typed-amount"

import type { BatchKind } from "./batch-methods"

/** The cell at fault. */
export type RowField = "row" | "payment" | "amount" | "currency"

/** The outcome is unknown; `since` is a time, ISO 8601. */
interface Pending {
  readonly operation: OperationKind
  readonly amount: string
  readonly currency_code: string
  readonly since: string
}

/**
 * Why a row cannot go into a batch, as facts, so that every language can say it in words of its own. Amounts in major
 * units, "12.50".
 */
export type RowFault =
  | { readonly reason: "names-nothing" | "names-several" }
  | { readonly reason: "other-cells"; readonly cells: number; readonly columns: number }
  | { readonly reason: "twice"; readonly line: number }
  | { readonly reason: "unknown-payment" | "several-payments" }
  | { readonly reason: "account-gone"; readonly account: string }
  | { readonly reason: "no-batch-files"; readonly kind: BatchKind; readonly method: MethodId }
  | { readonly reason: "not-captured"; readonly state: AttemptState }
  | { readonly reason: "no-pay-id" | "no-order" | "all-refunded" | "part-refunded" }
  | ({ readonly reason: "pending" } & Pending)
  | ({ readonly reason: "in-a-batch"; readonly batch_id: string } & Pending)
  | { readonly reason: "other-currency"; readonly currency_code: string }
  | {
      readonly reason: "amount-unreadable"
      readonly why: AmountFault | "too-large"
      readonly decimals: number
    }
  | {
      readonly reason: "more-than-left"
      readonly asked: string
      readonly left: string
      readonly currency_code: string
    }
  | { readonly reason: "not-the-whole"; readonly amount: string; readonly currency_code: string }
  | { readonly reason: "below-the-least" }

/** The cell of a fault. */
export function fieldOfFault({ reason }: RowFault): RowField {
  switch (reason) {
    case "other-cells":
      return "row"
    case "other-currency":
      return "currency"
    case "amount-unreadable":
    case "more-than-left":
    case "not-the-whole":
    case "below-the-least":
      return "amount"
    case "names-nothing":
    case "names-several":
    case "twice":
    case "unknown-payment":
    case "several-payments":
    case "account-gone":
    case "no-batch-files":
    case "not-captured":
    case "no-pay-id":
    case "no-order":
    case "all-refunded":
    case "part-refunded":
    case "pending":
    case "in-a-batch":
      return "payment"
  }
}
