import type { RefusalFacts, RefusalReason, RouteRefusalCode } from "../../contracts/refusal-facts"
import type { MoneyFate } from "../i18n/en/refusals"
import { AdminApiError, OfflineError } from "../lib/admin-api-error"

const fates: Readonly<Record<Exclude<RefusalReason, "pending" | "order-busy">, MoneyFate>> = {
  overtaken: "overtaken",
  "not-recorded": "earlier-first",
  "held-again": "not-moved",
  "held-unconfirmed": "not-moved",
  "not-all-there": "not-moved",
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

/** The gateway did it, and Medusa could not record it. */
const movedCode: RouteRefusalCode = "order-not-updated"

/**
 * Derives from a failure what happened to the money; whatever is not certain is `unclear`.
 * @param isRepeat an earlier press of the same request got no answer: a refusal that comes before anything is done tells
 *   nothing about that one
 */
export function fateOf(error: Error, isRepeat = false): MoneyFate {
  if (error instanceof OfflineError) {
    return "not-sent"
  }
  if (!(error instanceof AdminApiError)) {
    return "unclear"
  }
  const { refusal, code, status } = error
  if (refusal !== undefined) {
    return fateOfRefusal(refusal, isRepeat)
  }
  if (code === movedCode) {
    return "moved"
  }
  // Only a route of ours answers 400 to what was sent before: it has looked for the request under its key.
  return checkedBefore.has(status) && (!isRepeat || status === 400) ? "not-moved" : "unclear"
}

function fateOfRefusal(refusal: RefusalFacts, isRepeat: boolean): MoneyFate {
  switch (refusal.reason) {
    case "pending":
      return refusal.same_request ? "unclear" : "earlier-first"
    case "order-busy":
      // What keeps the order busy may be the earlier press.
      return isRepeat ? "unclear" : "not-moved"
    default:
      return fates[refusal.reason] ?? "unclear"
  }
}
