import type { OperationKind, OperationState } from "../domain/operation"

import type { AdminUser } from "./attempt-card"
import type { NoticeView, ProblemView } from "./gateway-page"

/** A capture, release or refund of a payment: what was requested, by whom and why, and its outcome. */
export interface OperationView {
  readonly id: string
  readonly kind: OperationKind
  /** Major units, "12.50". */
  readonly amount: string
  readonly currency: string
  readonly state: OperationState
  /** Null if nobody pressed a button: the plugin did it by itself, or another program of the shop did. */
  readonly requested_by: AdminUser | null
  /** The reason chosen for a refund, as the shop worded it. */
  readonly reason: string | null
  readonly note: string | null
  /** Who decided the outcome, if the gateway did not report one. */
  readonly decided_by: AdminUser | null
  readonly decided_at: string | null
  /** The batch file that contains it. */
  readonly batch_id: string | null
  readonly req_id: string
  readonly code: string | null
  /** Whether this capture released the rest of the authorization. */
  readonly closes_rest: boolean
  readonly started_at: string
}

/**
 * `GET /admin/paygate/attempts/:id/details`: the context of an attempt. Lists are newest first, with at most a hundred entries.
 */
export interface AttemptDetails {
  readonly order: {
    readonly id: string
    readonly number: number
    readonly email: string | null
    readonly customer: { readonly id: string; readonly name: string | null } | null
  } | null
  readonly operations: readonly OperationView[]
  readonly notices: readonly NoticeView[]
  readonly problems: readonly ProblemView[]
}
