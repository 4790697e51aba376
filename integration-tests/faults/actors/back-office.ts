import type { BackOfficeAct } from "../plan/round-plan"

import { count, type Stage } from "./stage"

const gatewayKinds = { capture: "capture", refund: "credit", release: "reverse" } as const

/**
 * Somebody captures, refunds or releases a payment at the gateway itself, and skips whatever the gateway refuses because
 * the shop was first.
 */
export function actAtGateway(stage: Stage, transId: string, acts: readonly BackOfficeAct[]): void {
  for (const { kind, share } of acts) {
    const paid = stage.sandbox.payment(transId)
    // A reversal undoes the last step of any kind, and nobody in the back office would reverse a capture unasked.
    if (!paid || (kind === "release" && paid.amountCap > 0)) {
      return
    }
    try {
      stage.sandbox.gatewayAction(
        transId,
        gatewayKinds[kind],
        share === 1 ? undefined : Math.floor(paid.amount * share),
      )
      count(stage, `back office: ${kind}`)
    } catch {
      count(stage, `back office: ${kind}, refused`)
    }
  }
}
