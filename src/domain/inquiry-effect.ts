import type { MinorAmount, PayId } from "../paygate/values"

import type { Attempt } from "./attempt"
import { type AttemptState, isPaid, stateTable } from "./attempt-states"
import { type GatewayTotals, hearingOf } from "./gateway-totals"

/** What an inquiry changes of a payment. Amounts in minor units; one that was not said is absent and stays as it was. */
export interface InquiryEffect {
  readonly state: AttemptState
  readonly isNew: boolean
  readonly facts: {
    readonly payId: PayId
    /** It was heard of as paid: the PayID is the payment's from now on. */
    readonly paid: boolean
    /** Our amount was shown, which a notice does not do. */
    readonly amountConfirmed: boolean
    readonly status?: string
    readonly reason?: string
    readonly authorized?: MinorAmount
    readonly captured?: MinorAmount
    readonly credited?: MinorAmount
  }
}

/**
 * What the gateway's totals mean for a payment. What moves after an order has the payment, and what is on its way back, is compared
 * elsewhere (`nextMovement`): an action of ours may be part of it.
 * @returns undefined when nothing is to be written down
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
      ...(state === "open" && lastStatus !== undefined ? { status: lastStatus } : {}),
      ...(isNew ? knownAmounts(found.totals) : {}),
      ...(isNew && state === "auto-refunding" ? { reason: attempt.stateReason ?? "payment-canceled" } : {}),
    },
  }
}

/** What was not said stays as it was: unknown is never zero. */
function knownAmounts({ authorized, captured, credited }: GatewayTotals) {
  return {
    ...(authorized === "unknown" ? {} : { authorized }),
    ...(captured === "unknown" ? {} : { captured }),
    ...(credited === "unknown" ? {} : { credited }),
  }
}
