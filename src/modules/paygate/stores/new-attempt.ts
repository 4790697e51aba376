import type { Method } from "../../../domain/methods"
import type { RequestSettings } from "../../../domain/request-settings"
import type { MinorAmount, TransId } from "../../../paygate/values"

/** What is known when a payment is opened. */
export interface NewAttempt {
  readonly id: string
  readonly transId: TransId
  readonly tokenHash: string
  readonly accountId: string
  readonly method: string
  readonly providerId: string
  readonly sessionId: string
  readonly collectionId: string | null
  readonly cartId: string | null
  readonly amount: MinorAmount
  readonly currency: string
  readonly moneyMoves: Method["moneyMoves"]
  readonly returnUrl: string
  readonly form?: SealedForm | null
  readonly scannedCode?: string
  /** Parameters set for this payment, for the call that uses the scanned code. */
  readonly settings?: RequestSettings
}

/** A code scanned at the point of sale, with the parameters set for its payment. */
export interface ScannedCode {
  readonly code: string
  readonly settings: RequestSettings
}

/** An encrypted request that has to be posted as a form. */
export interface SealedForm {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
}
