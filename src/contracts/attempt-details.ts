import type { ActionKind, ActionState } from "../domain/action"

import type { NoticeView, ProblemView } from "./gateway-page"

/** A user of the admin; the e-mail address is null when they are gone. */
export interface Person {
  readonly id: string
  readonly email: string | null
}

/** A capture, release or refund of a payment: what was asked for, by whom and why, and how it ended. */
export interface OperationView {
  readonly id: string
  readonly kind: ActionKind
  /** Major units, "12.50". */
  readonly amount: string
  readonly currency: string
  readonly state: ActionState
  /** Null when nobody pressed a button: the plugin did it by itself, or another program of the shop. */
  readonly requested_by: Person | null
  /** The reason that was chosen for a refund, in the shop's own words. */
  readonly reason: string | null
  readonly note: string | null
  /** Who decided how it ended, where the gateway would not say. */
  readonly decided_by: Person | null
  readonly decided_at: string | null
  /** The batch file that it is a line of. */
  readonly batch_id: string | null
  readonly req_id: string
  readonly code: string | null
  /** The capture that released the rest of the reservation. */
  readonly closes_rest: boolean
  readonly started_at: string
}

/** `GET /admin/paygate/attempts/:id/details`: what stands around an attempt. Lists are newest first, and at most a hundred long. */
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
