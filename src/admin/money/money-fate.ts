import type { RefusalReason } from "../../contracts/refusal-facts"
import type { MoneyFate } from "../i18n/en/refusals"
import { AdminApiError, OfflineError } from "../lib/admin-api-error"

const fates: Readonly<Record<RefusalReason, MoneyFate>> = {
  pending: "unclear",
  overtaken: "unclear",
  "not-recorded": "moved",
  "held-again": "not-moved",
  "in-a-batch": "not-moved",
  "gateway-refused": "not-moved",
  "nothing-sent": "not-moved",
  "not-releasable": "not-moved",
  "more-than-left": "not-moved",
  "items-refunded": "not-moved",
  "too-many-decimals": "not-moved",
  "held-back": "not-moved",
  "taken-at-payment": "not-moved",
  "method-cannot-release": "not-moved",
  "ends-by-itself": "not-moved",
  "all-captured": "not-moved",
  "all-refunded": "not-moved",
  "nothing-to-capture": "not-moved",
  "nothing-to-release": "not-moved",
  "captured-cannot-be-released": "not-moved",
  "changed-meanwhile": "not-moved",
  "order-in-progress": "not-moved",
  "order-changing": "not-moved",
  "order-lives": "not-moved",
  "payment-closed": "not-moved",
  "rest-released": "not-moved",
  "order-busy": "not-moved",
  "no-pay-id": "not-moved",
  "not-ours": "not-moved",
  "no-money-held": "not-moved",
  "reported-again": "not-moved",
  "link-canceled": "not-moved",
  "link-nothing-owed": "not-moved",
  "link-under-way": "not-moved",
  "link-held": "not-moved",
  "link-no-method": "not-moved",
  "link-shown-before": "not-moved",
}

/** Statuses that are returned before anything is done: by Medusa's checks, or by a proxy in front of it. */
const checkedBefore: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 413, 415, 422, 429])

/** Refusals without facts after which the money may have moved nevertheless. */
const unclearCodes: ReadonlySet<string> = new Set(["order-not-updated"])

/** Derives from a failure what happened to the money; whatever is not certain is `unclear`. */
export function fateOf(error: Error): MoneyFate {
  if (error instanceof OfflineError) {
    return "not-sent"
  }
  if (!(error instanceof AdminApiError)) {
    return "unclear"
  }
  const { refusal, code, status } = error
  if (refusal !== undefined) {
    return fates[refusal.reason] ?? "unclear"
  }
  return checkedBefore.has(status) && !unclearCodes.has(code ?? "") ? "not-moved" : "unclear"
}
