import type { MinorAmount, PayId, TransId } from "../paygate/values"

import type { AttemptState } from "./attempt-states"
import type { Method, MethodId } from "./methods"

/** One attempt to pay: one TransID, one amount and one account for life. All amounts in minor units. */
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
  /** Why no order can take the money; of a payment that is refunded automatically, or held. */
  readonly stateReason: string | null
  /** The contract's answer at opening; settings that change later do not change it. */
  readonly moneyMoves: Method["moneyMoves"]
  /** Another payment that the gateway made under the same TransID: a form was paid twice. Null for the first. */
  readonly duplicateOf: string | null
  /** What is reserved, captured and refunded according to the gateway. */
  readonly authorizedAmount: MinorAmount
  /** An inquiry showed our amount; a notice names none. */
  readonly amountConfirmed: boolean
  readonly capturedAmount: MinorAmount
  readonly refundedAmount: MinorAmount
  readonly payId: PayId | null
  readonly code: string | null
  readonly status: string | null
  readonly returnUrl: string
  /** When we first learned that it is paid. */
  readonly paidAt: Date | null
  /** The cart changed and Medusa deleted the session; the shopper may still pay. */
  readonly supersededAt: Date | null
  /** Core asked us to authorize: a completion is under way, or was when its process died. */
  readonly completionStartedAt: Date | null
  /** Its order was placed before the payment was final, and still waits for it. */
  readonly orderAwaitsSince: Date | null
  /** We read back that order and payment exist. */
  readonly completedAt: Date | null
  /** Core asked to release it for a live order. */
  readonly releaseRefusedAt: Date | null
  /** When a shown QR code stops working. */
  readonly expiresAt: Date | null
  readonly reconcileTries: number
  readonly createdAt: Date
}
