import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"
import type { AttemptState } from "../../../domain/attempt-states"
import { sum } from "../../../domain/money"
import type { Operation, OperationKind } from "../../../domain/operation"
import type { ItemQuantity } from "../../../domain/refunded-items"
import { completionRunsFor } from "../../../domain/unpaid-order"
import { type MinorAmount, minorAmount, type PayId, type ReqId } from "../../../paygate/values"

import { operationColumns, operationOf, type OperationRow } from "./rows"

const table = "paygate_operation"

/** An operation that is about to be sent to the gateway. */
export interface NewOperation {
  readonly id: string
  readonly reqId: ReqId
  readonly kind: OperationKind
  readonly amount: MinorAmount
  readonly payId: PayId
  readonly requestKey: string | null
  readonly requestedBy: string | null
  readonly medusaId: string | null
  readonly closesRest: boolean
  /** What a refund is for; empty when it was made by amount. */
  readonly items: readonly ItemQuantity[]
  /** It begins only while this much is captured, in minor units; absent where that does not matter. */
  readonly ifCaptured?: MinorAmount
  /** A capture begins only while this much of the order's other payments is taken. */
  readonly others?: OtherPayments
}

/** The other attempts of an order, and what was captured of them or may be, in minor units. */
export interface OtherPayments {
  readonly attemptIds: readonly string[]
  readonly taken: MinorAmount
}

/** Writes an operation, see `OperationStore.start`. */
export async function startOperation(
  knex: Knex,
  attempt: Attempt,
  operation: NewOperation,
  from: readonly AttemptState[],
): Promise<Operation | undefined> {
  const { others } = operation
  if (others === undefined || others.attemptIds.length === 0) {
    return insert(knex, attempt, operation, from)
  }
  // Two captures for one order by two of its payments: the second waits here for the first, and reads what that one wrote.
  return knex.transaction(async (transaction) => {
    await transaction.raw("select 1 from paygate_attempt where id = any(?) order by id for update", [
      [attempt.id, ...others.attemptIds],
    ])
    const taken = await takenOf(transaction, others.attemptIds)
    return sum([...taken.values()]) === others.taken
      ? insert(transaction, attempt, operation, from)
      : undefined
  })
}

/** What was captured of each attempt, or may be: an unresolved capture counts. Minor units. */
export async function takenOf(
  knex: Knex,
  attemptIds: readonly string[],
): Promise<ReadonlyMap<string, MinorAmount>> {
  const { rows } = await knex.raw<{ rows: { id: string; taken: string }[] }>(
    `select a.id, a.captured_amount::bigint + coalesce(sum(c.amount::bigint), 0) as taken
       from paygate_attempt a
       left join ${table} c on c.attempt_id = a.id and c.kind = 'capture' and c.state in ('started', 'unknown') and c.deleted_at is null
      where a.id = any(?) and a.deleted_at is null
      group by a.id, a.captured_amount`,
    [[...attemptIds]],
  )
  return new Map(rows.map(({ id, taken }) => [id, minorAmount(Number(taken))]))
}

async function insert(
  knex: Knex,
  attempt: Attempt,
  { others: _, ...operation }: NewOperation,
  from: readonly AttemptState[],
): Promise<Operation | undefined> {
  const { rows } = await knex.raw<{ rows: OperationRow[] }>(
    // Uses the current totals, because a movement made at the gateway may have been recorded since the caller read them. The
    // payment is locked first, here and where an operation ends, so that a concurrent statement sees the state left by the
    // first. A single statement checks and writes, and unique indexes decide between two concurrent ones.
    `insert into ${table} (id, attempt_id, kind, amount, req_id, state, request_key, requested_by, medusa_id, closes_rest, items, pay_id,
                           authorized_before, captured_before, refunded_before, started_at, created_at, updated_at)
     select :id, a.id, :kind, :amount, :reqId, 'started', :requestKey, :requestedBy, :medusaId, :closesRest, cast(:items as jsonb), :payId,
            case when a.captured_amount::bigint = 0 then a.authorized_amount else '0' end,
            a.captured_amount, a.refunded_amount, now(), now(), now()
       from (select * from paygate_attempt where id = :attemptId and state = any(:from) and deleted_at is null for update) a
      where (cast(:ifCaptured as text) is null or a.captured_amount = :ifCaptured)
        and (:kind <> 'release' or a.state <> 'authorized' or a.completed_at is not null or a.completion_started_at is null
             or a.completion_started_at < now() - make_interval(secs => :completionRunsFor))
     on conflict do nothing
     returning ${operationColumns(table)}`,
    {
      ...operation,
      amount: String(operation.amount),
      items: operation.items.length === 0 ? null : JSON.stringify(operation.items),
      ifCaptured: operation.ifCaptured === undefined ? null : String(operation.ifCaptured),
      attemptId: attempt.id,
      from: [...from],
      completionRunsFor: completionRunsFor / 1_000,
    },
  )
  const [row] = rows
  return row && operationOf(row)
}
