import type { Attempt } from "../../../domain/attempt"
import type { AttemptState } from "../../../domain/attempt-states"
import type { Method, MethodId } from "../../../domain/methods"
import type { Noted, Operation, OperationKind, OperationState, Silence } from "../../../domain/operation"
import type { ItemQuantity } from "../../../domain/refunded-items"
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
  state_reason: string | null
  money_moves: Method["moneyMoves"]
  duplicate_of: string | null
  authorized_amount: string
  amount_confirmed: boolean
  captured_amount: string
  refunded_amount: string
  pay_id: string | null
  code: string | null
  status: string | null
  return_url: string
  paid_at: Date | null
  superseded_at: Date | null
  completion_started_at: Date | null
  order_awaits_since: Date | null
  completed_at: Date | null
  release_refused_at: Date | null
  expires_at: Date | null
  reconcile_tries: number
  created_at: Date
}

/** A row of `paygate_operation` as PostgreSQL returns it. */
export interface OperationRow {
  id: string
  attempt_id: string
  kind: OperationKind
  amount: string
  req_id: string
  pay_id: string
  state: OperationState
  request_key: string | null
  medusa_id: string | null
  closes_rest: boolean
  items: readonly ItemQuantity[] | null
  authorized_before: string
  captured_before: string
  refunded_before: string
  code: string | null
  description: string | null
  noted: Noted | null
  started_at: Date
  sent_at: Date | null
  silence: Silence | null
  batch_id: string | null
  /** See `operationColumns`. */
  quiet_for: string
}

/** The columns read for an operation: its row, and how long ago something was last sent for it, by the database's clock. */
export const operationColumns = (table: string) =>
  `${table}.*, extract(epoch from clock_timestamp() - coalesce(${table}.sent_at, ${table}.started_at)) as quiet_for`

/** Converts a row to an attempt. */
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
    stateReason: row.state_reason,
    moneyMoves: row.money_moves,
    duplicateOf: row.duplicate_of,
    authorizedAmount: minorAmount(Number(row.authorized_amount)),
    amountConfirmed: row.amount_confirmed,
    capturedAmount: minorAmount(Number(row.captured_amount)),
    refundedAmount: minorAmount(Number(row.refunded_amount)),
    payId: row.pay_id === null ? null : payId(row.pay_id),
    code: row.code,
    status: row.status,
    returnUrl: row.return_url,
    paidAt: row.paid_at,
    supersededAt: row.superseded_at,
    completionStartedAt: row.completion_started_at,
    orderAwaitsSince: row.order_awaits_since,
    completedAt: row.completed_at,
    releaseRefusedAt: row.release_refused_at,
    expiresAt: row.expires_at,
    reconcileTries: row.reconcile_tries,
    createdAt: row.created_at,
  }
}

/** Converts a row to an operation. */
export function operationOf(row: OperationRow): Operation {
  return {
    id: row.id,
    attemptId: row.attempt_id,
    kind: row.kind,
    amount: minorAmount(Number(row.amount)),
    reqId: reqId(row.req_id),
    payId: payId(row.pay_id),
    state: row.state,
    requestKey: row.request_key,
    medusaId: row.medusa_id,
    closesRest: row.closes_rest,
    authorizedBefore: minorAmount(Number(row.authorized_before)),
    capturedBefore: minorAmount(Number(row.captured_before)),
    refundedBefore: minorAmount(Number(row.refunded_before)),
    code: row.code,
    description: row.description,
    noted: row.noted,
    startedAt: row.started_at,
    sentAt: row.sent_at,
    silence: row.silence,
    quietFor: Number(row.quiet_for),
    batchId: row.batch_id,
  }
}
