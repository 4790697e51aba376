import type { OpenProblem } from "./problem-steps"

/** An order that can be canceled as the next step of a problem. */
interface OrderToCancel {
  readonly id: string
  /** A reservation that is released with it. */
  readonly holdsMoney: boolean
}

/**
 * The order that a problem says to cancel, if any. An orphaned order is named in the details: on an order's card the page's own
 * order may be the good one, which was placed in its stead.
 */
export function orderToCancel({
  kind,
  order_id: shown,
  details,
}: Pick<OpenProblem, "kind" | "order_id" | "details">): OrderToCancel | undefined {
  switch (kind) {
    case "order-unpaid":
      return shown === null ? undefined : { id: shown, holdsMoney: false }
    case "release-refused":
      return shown === null ? undefined : { id: shown, holdsMoney: true }
    case "orphaned-order": {
      const orphan = details["order_id"]
      return typeof orphan === "string" ? { id: orphan, holdsMoney: false } : undefined
    }
    default:
      return undefined
  }
}
