import type {
  ChangeMac,
  ChangeRequest,
  ChangeState,
  SubscriptionChange,
} from "../../../domain/subscription/change"
import type { Subscription, SubscriptionValues } from "../../../domain/subscription/subscription"
import { minorAmount } from "../../../paygate/values"

/** A row of `paygate_subscription` as PostgreSQL returns it. */
export interface SubscriptionRow {
  id: string
  account_id: string
  abo_id: string
  customer_id: string | null
  order_id: string | null
  currency_code: string
  amount: string
  description: string | null
  start_date: string
  end_date: string
  interval_days: number
  active: boolean
  revision: number
  created_by: string | null
  created_at: Date
  updated_at: Date
}

/** A row of `paygate_subscription_change` as PostgreSQL returns it. */
export interface ChangeRow {
  id: string
  subscription_id: string
  request_key: string
  request: ChangeRequest
  before: SubscriptionValues
  state: ChangeState
  simulated: boolean
  code: string | null
  status: string | null
  description: string | null
  mac: ChangeMac
  reason: string | null
  repeats: string | null
  requested_by: string | null
  decided_by: string | null
  decided_at: Date | null
  started_at: Date
}

/** Converts a row to a subscription. */
export function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    accountId: row.account_id,
    aboId: row.abo_id,
    customerId: row.customer_id,
    orderId: row.order_id,
    currency: row.currency_code,
    amount: minorAmount(Number(row.amount)),
    description: row.description,
    startDate: row.start_date,
    endDate: row.end_date,
    intervalDays: row.interval_days,
    active: row.active,
    revision: row.revision,
    createdBy: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** The columns with a subscription's values. */
export function valueColumns(values: SubscriptionValues) {
  return {
    amount: String(values.amount),
    description: values.description,
    start_date: values.startDate,
    end_date: values.endDate,
    interval_days: values.intervalDays,
    active: values.active,
  }
}

/** Converts a row to a change. */
export function changeOf(row: ChangeRow): SubscriptionChange {
  return {
    id: row.id,
    subscriptionId: row.subscription_id,
    requestKey: row.request_key,
    request: row.request,
    before: row.before,
    state: row.state,
    simulated: row.simulated,
    code: row.code,
    status: row.status,
    description: row.description,
    mac: row.mac,
    reason: row.reason,
    repeats: row.repeats,
    requestedBy: row.requested_by,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    startedAt: row.started_at,
  }
}
