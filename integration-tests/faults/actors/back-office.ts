import type { BackOfficeAct } from "../plan/round-plan"

import { count, type Stage } from "./stage"

/**
 * Somebody captures, refunds or releases a payment at the gateway itself. What the gateway does not let them do, because
 * the shop was there first, they leave.
 */
export function actAtGateway(stage: Stage, transId: string, acts: readonly BackOfficeAct[]): void {
  for (const { kind, share } of acts) {
    const paid = stage.sandbox.payment(transId)
    // A reversal undoes the last step, whatever it was: nobody at the back office reverses a capture unasked.
    if (!paid || (kind === "reverse" && paid.amountCap > 0)) {
      return
    }
    try {
      stage.sandbox.gatewayAction(transId, kind, share === 1 ? undefined : Math.floor(paid.amount * share))
      count(stage, `back office: ${kind}`)
    } catch {
      count(stage, `back office: ${kind}, refused`)
    }
  }
}
