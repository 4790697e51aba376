import { isDecidedLater } from "../paygate/codes"

import type { Attempt } from "./attempt"
import { isPaid } from "./attempt-states"
import { methods } from "./methods"
import type { StoreFacts } from "./store-facts"

/** Core's cart lock lives 120 s; a completion that began longer ago than this is not under way any more. */
export const completionRunsFor = 150_000

/** The next step for an attempt without money, where an order exists or could. */
export type UnpaidStep =
  | { readonly step: "nothing" }
  /** The wallet decides later, and the shop wants the order now. */
  | { readonly step: "complete-cart"; readonly cartId: string; readonly collectionId: string }
  /** The order was placed without a payment, as configured: note that it waits. */
  | { readonly step: "note-order"; readonly orderId: string }
  /** A completion may be under way, and core may yet undo the order itself. */
  | { readonly step: "wait"; readonly until: Date }
  /** The payment came to nothing, or no order can take it, and the order exists: the shop's policy decides. */
  | { readonly step: "unpaid"; readonly orderId: string }

const nothing: UnpaidStep = { step: "nothing" }

type Unpaid = Pick<
  Attempt,
  "state" | "method" | "status" | "amount" | "supersededAt" | "orderAwaitsSince" | "completionStartedAt"
>

/** Whether a payment's order may be placed before the wallet has decided: hosted pages only, where the shopper has acted. */
export function mayPlaceOpen(
  attempt: Pick<Attempt, "state" | "method" | "status">,
  pendingOrders: "wait" | "place",
): boolean {
  const { opensBy } = methods[attempt.method]
  return (
    pendingOrders === "place" &&
    attempt.state === "open" &&
    opensBy === "redirect" &&
    isDecidedLater(attempt.status)
  )
}

/** No order is placed on it any more: it failed or was released, its money goes back, or it is kept for a person. */
function isOver({ state }: Pick<Attempt, "state">): boolean {
  return state !== "open" && !isPaid(state)
}

/**
 * Whether an attempt can have an order at all, so that Medusa need not be read for the others. Core places the order
 * before it asks us: an interrupted completion leaves no trace with us, so any attempt that is over may have one.
 */
export function mayHaveOrder(attempt: Unpaid, pendingOrders: "wait" | "place"): boolean {
  return mayPlaceOpen(attempt, pendingOrders) || isOver(attempt)
}

/** Decides what to do for an attempt without money; pure, like `nextStep`. */
export function nextUnpaidStep(
  attempt: Unpaid,
  facts: StoreFacts,
  { pendingOrders, now }: { pendingOrders: "wait" | "place"; now: Date },
): UnpaidStep {
  const { session, payment, order } = facts
  // Another session or payment of the collection accounts for the order: an old attempt never cancels a newer one.
  if (!session || payment || facts.otherPaymentBooked || facts.otherHoldsMoney || order?.canceled) {
    return nothing
  }
  switch (attempt.state) {
    case "open":
      return mayPlaceOpen(attempt, pendingOrders) ? placing(attempt, facts) : nothing
    case "failed":
    case "released":
    case "auto-refunding":
    case "auto-refunded":
    case "held":
    case "differs":
      // A collection without a cart belongs to an existing order: what is missing there is for the merchant to collect.
      return order && facts.cart && !facts.otherSession && !order.paidElsewhere
        ? undoing(attempt, order, now)
        : nothing
    case "authorized":
    case "captured":
      return nothing
  }
}

function placing(attempt: Unpaid, { session, cart, order, collection }: StoreFacts): UnpaidStep {
  if (order) {
    return attempt.orderAwaitsSince === null ? { step: "note-order", orderId: order.id } : nothing
  }
  const same = cart?.total === attempt.amount && session?.amount === attempt.amount
  return cart && collection && same && attempt.supersededAt === null
    ? { step: "complete-cart", cartId: cart.id, collectionId: collection.id }
    : nothing
}

function undoing(attempt: Unpaid, order: { id: string; createdAt: Date }, now: Date): UnpaidStep {
  const started = Math.max(attempt.completionStartedAt?.getTime() ?? 0, order.createdAt.getTime())
  const until = new Date(started + completionRunsFor)
  return attempt.orderAwaitsSince === null && now < until
    ? { step: "wait", until }
    : { step: "unpaid", orderId: order.id }
}
