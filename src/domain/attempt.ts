import type { MinorAmount, PayId, TransId } from "../paygate/values"

import type { MethodId } from "./methods"

/**
 * Where one try to pay stands.
 *
 * - `open` the shopper may still pay
 * - `failed` declined, cancelled or expired; a late success still counts, because the gateway says what is true
 * - `authorized` the money is reserved
 * - `captured` the money was taken, in full or in part
 * - `reversed` the reservation was released
 * - `returned` the money went back because no order could take it
 */
export const attemptStates = ["open", "failed", "authorized", "captured", "reversed", "returned"] as const
export type AttemptState = (typeof attemptStates)[number]

const rank: Readonly<Record<AttemptState, number>> = {
  open: 0,
  failed: 1,
  authorized: 2,
  captured: 3,
  reversed: 4,
  returned: 5,
}

/** The state after hearing that the attempt is in `heard`: only ever forward, so that order and repetition do not matter. */
export function advance(current: AttemptState, heard: AttemptState): AttemptState {
  return rank[heard] > rank[current] ? heard : current
}

/** Whether the shop holds the shopper's money, reserved or taken. */
export function isPaid(state: AttemptState): state is "authorized" | "captured" {
  return state === "authorized" || state === "captured"
}

/** Whether the money went back, by the merchant's wish or because no order could take it. */
export function isOver(state: AttemptState): state is "reversed" | "returned" {
  return state === "reversed" || state === "returned"
}

/** What a payment took, or had reserved where nothing was captured: what goes back when no order can take it. Minor units. */
export function tookAmount({
  amount,
  capturedAmount,
}: Pick<Attempt, "amount" | "capturedAmount">): MinorAmount {
  return capturedAmount > 0 ? capturedAmount : amount
}

/** One try to pay: one TransID, one amount, one account, forever. All amounts in minor units. */
export interface Attempt {
  readonly id: string
  readonly transId: TransId
  readonly accountId: string
  readonly method: MethodId
  readonly providerId: string
  readonly sessionId: string
  readonly collectionId: string | null
  readonly cartId: string | null
  readonly orderId: string | null
  readonly paymentId: string | null
  readonly amount: MinorAmount
  readonly currency: string
  readonly state: AttemptState
  readonly capturedAmount: MinorAmount
  readonly creditedAmount: MinorAmount
  readonly payId: PayId | null
  readonly code: string | null
  readonly status: string | null
  readonly returnUrl: string
  /** The cart changed and Medusa deleted the session; the shopper may still pay. */
  readonly supersededAt: Date | null
  /** Core asked us to authorize: a completion is under way, or was when a process died. */
  readonly completionStartedAt: Date | null
  /** Its order was placed before the payment was final, and still waits for it. */
  readonly orderAwaitsSince: Date | null
  /** No order can take the money; it is kept until a person decides. */
  readonly heldReason: string | null
  /** We read back that order and payment stand. */
  readonly completedAt: Date | null
  /** When a shown QR code stops working. */
  readonly expiresAt: Date | null
  readonly settleTries: number
  readonly createdAt: Date
}
