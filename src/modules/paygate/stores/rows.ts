import type { Action, ActionKind, ActionState } from "../../../domain/action"
import type { Attempt, AttemptState } from "../../../domain/attempt"
import type { MethodId } from "../../../domain/methods"
import { minorAmount, payId, reqId, transId } from "../../../paygate/values"

/** A row of `paygate_attempt` as PostgreSQL returns it. */
export interface AttemptRow {
  id: string
  trans_id: string
  account_id: string
  method: MethodId
  provider_id: string
  session_id: string
  collection_id: string | null
  cart_id: string | null
  order_id: string | null
  payment_id: string | null
  amount: string
  currency_code: string
  state: AttemptState
  captured_amount: string
  credited_amount: string
  pay_id: string | null
  code: string | null
  status: string | null
  return_url: string
  superseded_at: Date | null
  completion_started_at: Date | null
  order_awaits_since: Date | null
  held_reason: string | null
  completed_at: Date | null
  expires_at: Date | null
  settle_tries: number
  created_at: Date
}

/** A row of `paygate_action` as PostgreSQL returns it. */
export interface ActionRow {
  id: string
  attempt_id: string
  kind: ActionKind
  amount: string
  req_id: string
  state: ActionState
  medusa_id: string | null
  closes_rest: boolean
  captured_before: string
  credited_before: string
  code: string | null
  description: string | null
  started_at: Date
  batch_id: string | null
}

/** The attempt behind a row. */
export function attemptOf(row: AttemptRow): Attempt {
  return {
    id: row.id,
    transId: transId(row.trans_id),
    accountId: row.account_id,
    method: row.method,
    providerId: row.provider_id,
    sessionId: row.session_id,
    collectionId: row.collection_id,
    cartId: row.cart_id,
    orderId: row.order_id,
    paymentId: row.payment_id,
    amount: minorAmount(Number(row.amount)),
    currency: row.currency_code,
    state: row.state,
    capturedAmount: minorAmount(Number(row.captured_amount)),
    creditedAmount: minorAmount(Number(row.credited_amount)),
    payId: row.pay_id === null ? null : payId(row.pay_id),
    code: row.code,
    status: row.status,
    returnUrl: row.return_url,
    supersededAt: row.superseded_at,
    completionStartedAt: row.completion_started_at,
    orderAwaitsSince: row.order_awaits_since,
    heldReason: row.held_reason,
    completedAt: row.completed_at,
    expiresAt: row.expires_at,
    settleTries: row.settle_tries,
    createdAt: row.created_at,
  }
}

/** The action behind a row. */
export function actionOf(row: ActionRow): Action {
  return {
    id: row.id,
    attemptId: row.attempt_id,
    kind: row.kind,
    amount: minorAmount(Number(row.amount)),
    reqId: reqId(row.req_id),
    state: row.state,
    medusaId: row.medusa_id,
    closesRest: row.closes_rest,
    capturedBefore: minorAmount(Number(row.captured_before)),
    creditedBefore: minorAmount(Number(row.credited_before)),
    code: row.code,
    description: row.description,
    startedAt: row.started_at,
    batchId: row.batch_id,
  }
}
