import type { MinorAmount, PayId } from "../paygate/values"

import type { Attempt } from "./attempt"
import { type AttemptState, isPaid, stateTable } from "./attempt-states"
import { type GatewayTotals, hearingOf } from "./gateway-totals"

/**
 * What an inquiry changes about a payment. Amounts in minor units; one that was not reported is absent and stays as it
 * was.
 */
export interface InquiryEffect {
  readonly state: AttemptState
  readonly isNew: boolean
  readonly facts: {
    readonly payId: PayId
    /** It was reported as paid: from now on the PayID is the payment's. */
    readonly paid: boolean
    /** Our amount was shown, which a notice does not do. */
    readonly amountConfirmed: boolean
    /**
     * Only LastStatus says that it failed. That is the status of the last step (protocol notes 10.3), which may be a release of
     * ours that was refused: the shopper can still pay then.
     */
    readonly byLastStatus?: true
    readonly status?: string
    readonly reason?: string
    readonly authorized?: MinorAmount
    readonly captured?: MinorAmount
    readonly refunded?: MinorAmount
  }
}

/**
 * What the gateway's totals mean for a payment. Movements after it has an order, or during an automatic refund, are
 * compared elsewhere (`nextMovement`), because an operation of ours may be part of them.
 * @returns undefined when nothing changes
 */
export function effectOfInquiry(
  attempt: Pick<Attempt, "state" | "stateReason" | "completedAt" | "amount" | "moneyMoves">,
  found: { readonly payId: PayId; readonly totals: GatewayTotals },
): InquiryEffect | undefined {
  if (attempt.completedAt !== null || attempt.state === "auto-refunding") {
    return undefined
  }
  const heard = hearingOf(attempt, found.totals)
  const state = heard === undefined ? attempt.state : stateTable[attempt.state].after[heard]
  const isNew = state !== attempt.state
  const { lastStatus } = found.totals
  return {
    state,
    isNew,
    facts: {
      payId: found.payId,
      paid: isNew && isPaid(state),
      amountConfirmed: heard === "reserved" || heard === "taken",
      ...(isNew && heard === "declined" && found.totals.endedUnpaid !== true ? { byLastStatus: true } : {}),
      ...(state === "open" && lastStatus !== undefined ? { status: lastStatus } : {}),
      ...(isNew ? knownAmounts(found.totals) : {}),
      ...(isNew && state === "auto-refunding" ? { reason: attempt.stateReason ?? "payment-canceled" } : {}),
    },
  }
}

/** What was not reported stays as it was: unknown is never zero. */
function knownAmounts({ authorized, captured, refunded }: GatewayTotals) {
  return {
    ...(authorized === "unknown" ? {} : { authorized }),
    ...(captured === "unknown" ? {} : { captured }),
    ...(refunded === "unknown" ? {} : { refunded }),
  }
}
