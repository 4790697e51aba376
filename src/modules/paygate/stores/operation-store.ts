import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"
import type { AttemptState } from "../../../domain/attempt-states"
import type { Noted, Operation, OperationKind, Silence } from "../../../domain/operation"
import type { MinorAmount, PayId, ReqId } from "../../../paygate/values"

import { liveRows } from "./live-rows"
import { operationColumns, operationOf, type OperationRow } from "./rows"

const table = "paygate_operation"

/** When to compare the books after an operation: late enough for Medusa to have written or deleted its own rows. */
const booksAreComparedAt = "least(a.reconcile_due_at, now() + interval '3 minutes')"

/**
 * The same after a success. While a lease is held, the due date is the end of the lease and is removed when the lease is
 * released, but what was read under it may predate the success. A different date is kept, so this sets one.
 */
const successIsComparedAt = `case when a.lease_until > now() then now() + interval '3 minutes' else ${booksAreComparedAt} end`

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
  /** It begins only while this much is captured, in minor units; absent where that does not matter. */
  readonly ifCaptured?: MinorAmount
}

/** What was requested for a payment, and how it ended. Each write is one statement. */
export class OperationStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Writes an operation before the gateway is called.
   * @param from the states in which it may begin
   * @returns undefined when the payment is in another state, when another amount of it is captured than `ifCaptured`, or when it
   * has an operation that is unresolved or serves the same request: a single statement checks and writes, and unique indexes
   * decide between two concurrent ones
   */
  async start(
    attempt: Attempt,
    operation: NewOperation,
    from: readonly AttemptState[],
  ): Promise<Operation | undefined> {
    const { rows } = await this.knex.raw<{ rows: OperationRow[] }>(
      // Uses the current totals, because a movement made at the gateway may have been recorded since the caller read them. The
      // payment is locked first, here and where an operation ends, so that a concurrent statement sees the state left by the
      // first.
      `insert into ${table} (id, attempt_id, kind, amount, req_id, state, request_key, requested_by, medusa_id, closes_rest, pay_id,
                             authorized_before, captured_before, refunded_before, started_at, created_at, updated_at)
       select :id, a.id, :kind, :amount, :reqId, 'started', :requestKey, :requestedBy, :medusaId, :closesRest, :payId,
              case when a.captured_amount::bigint = 0 then a.authorized_amount else '0' end,
              a.captured_amount, a.refunded_amount, now(), now(), now()
         from (select * from paygate_attempt where id = :attemptId and state = any(:from) and deleted_at is null for update) a
        where cast(:ifCaptured as text) is null or a.captured_amount = :ifCaptured
       on conflict do nothing
       returning ${operationColumns(table)}`,
      {
        ...operation,
        amount: String(operation.amount),
        ifCaptured: operation.ifCaptured === undefined ? null : String(operation.ifCaptured),
        attemptId: attempt.id,
        from: [...from],
      },
    )
    const [row] = rows
    return row && operationOf(row)
  }

  /** The attempt's only operation with an unknown outcome, if there is one. */
  async unresolved(attemptId: string): Promise<Operation | undefined> {
    const row = await this.rows()
      .where({ attempt_id: attemptId })
      .whereIn("state", ["started", "unknown"])
      .first()
    return row && operationOf(row)
  }

  /** The operation that served a request, whatever its outcome. */
  async byRequestKey(attemptId: string, requestKey: string): Promise<Operation | undefined> {
    const row = await this.rows().where({ attempt_id: attemptId, request_key: requestKey }).first()
    return row && operationOf(row)
  }

  async byId(id: string): Promise<Operation | undefined> {
    const row = await this.rows().where({ id }).first()
    return row && operationOf(row)
  }

  async byAttempt(attemptId: string): Promise<Operation[]> {
    const rows = await this.rows().where({ attempt_id: attemptId }).orderBy("started_at")
    return rows.map(operationOf)
  }

  /** Those of the attempts whose last capture released the rest of the authorization. */
  async restReleased(attemptIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await liveRows<OperationRow>(this.knex, table)
      .select("attempt_id")
      .whereIn("attempt_id", [...attemptIds])
      .where({ state: "succeeded", closes_rest: true })
    return new Set(rows.map(({ attempt_id: id }) => id))
  }

  /** Those of Medusa's captures and refunds that the gateway has carried out, as far as an operation served them directly. */
  async carriedOut(medusaIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await liveRows<OperationRow>(this.knex, table)
      .select("medusa_id")
      .where({ state: "succeeded" })
      .whereIn("medusa_id", [...medusaIds])
    return new Set(rows.flatMap(({ medusa_id: id }) => id ?? []))
  }

  /** Written before each send: from here on it may be carried out, whatever happens to this process. */
  async markSent(operation: Operation): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id: operation.id, state: "started" })
      .update({ sent_at: this.knex.fn.now(), silence: null, updated_at: new Date() })
  }

  /**
   * Records a success: the operation and the payment's totals and state in one statement, applied once however often it is called.
   * A success is never ignored: one that arrives after the operation was written off still counts, and an inquiry about the
   * totals, which may include it already, becomes due immediately.
   */
  async succeed(operation: Operation, answer: { xid?: string; code?: string }): Promise<void> {
    await this.knex.raw(
      `with locked as (
         select id from paygate_attempt where id = (select attempt_id from ${table} where id = :id) for update
       ), seen as (
         select c.id, c.state from ${table} c join locked on locked.id = c.attempt_id
          where c.id = :id and c.state <> 'succeeded' for update of c
       ), done as (
         update ${table} c set state = 'succeeded', xid = :xid, code = :code, noted = null, silence = null, updated_at = now()
           from seen where c.id = seen.id
         returning c.attempt_id, c.kind, c.amount::bigint as amount, seen.state in ('refused', 'overtaken') as was_written_off
       ), sums as (
         select a.id, done.kind, done.was_written_off,
                a.captured_amount::bigint
                  + case when done.kind = 'capture' and not done.was_written_off then done.amount else 0 end as captured,
                a.refunded_amount::bigint
                  + case when done.kind = 'refund' and not done.was_written_off then done.amount else 0 end as refunded
           from done join paygate_attempt a on a.id = done.attempt_id
       )
       update paygate_attempt a
          set captured_amount = sums.captured::text,
              refunded_amount = sums.refunded::text,
              authorized_amount = case when sums.kind = 'release' then '0' else a.authorized_amount end,
              state = case
                when sums.was_written_off then a.state
                when a.state = 'auto-refunding' and (sums.kind = 'release' or sums.refunded >= sums.captured) then 'auto-refunded'
                when a.state = 'auto-refunding' then 'auto-refunding'
                when sums.kind = 'release' then 'released'
                when sums.kind = 'capture' and a.state = 'authorized' then 'captured'
                else a.state end,
              inquire_at = case
                when sums.was_written_off then now()
                when sums.kind = 'release' or a.state = 'auto-refunding' then now() + interval '15 minutes'
                else a.inquire_at end,
              reconcile_due_at = ${successIsComparedAt},
              updated_at = now()
         from sums where a.id = sums.id`,
      { id: operation.id, xid: answer.xid ?? null, code: answer.code ?? null },
    )
  }

  /** Not carried out, as the gateway answered. */
  async refuse(operation: Operation, answer: { code: string; description: string }): Promise<void> {
    const { code, description } = answer
    await this.end(operation, { state: "refused", code, description, noted: null })
  }

  /** Not carried out: it was never sent, or the evidence says so. */
  async writeOff(operation: Operation, noted: Noted | null): Promise<void> {
    await this.end(operation, { state: "refused", noted })
  }

  /** Ended without an answer: the totals, which changed in some other way, are what counts. */
  async overtake(operation: Operation, noted: Noted): Promise<void> {
    await this.end(operation, { state: "overtaken", noted })
  }

  /** No final answer came, or the last inquiry about it was inconclusive: evidence will decide, see `evidenceOf`. */
  async markUnknown(operation: Operation, noted: Noted, silence?: Silence): Promise<void> {
    await this.end(operation, { state: "unknown", ...(silence && { silence }), noted })
  }

  /**
   * Prepares an unresolved operation for another call with the same ReqID.
   * @returns undefined when somebody else did so first, or it is resolved
   */
  async restart(operation: Operation): Promise<Operation | undefined> {
    const [row] = await liveRows<OperationRow>(this.knex, table)
      .where({ id: operation.id, state: operation.state })
      // PostgreSQL stores microseconds, a Date only milliseconds.
      .whereRaw("date_trunc('milliseconds', started_at) = ?", [operation.startedAt])
      .update({
        state: "started",
        started_at: this.knex.fn.now() as unknown as Date,
        resolve_at: null,
        updated_at: new Date(),
      } as Partial<OperationRow>)
      .returning([this.knex.raw(operationColumns(table)) as unknown as "id"])
    return row && operationOf(row as OperationRow)
  }

  /** Records who decided the outcome that nobody could find out. */
  async noteDecision(operation: Operation, by: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id: operation.id })
      .update({ decided_by: by, decided_at: this.knex.fn.now(), updated_at: new Date() })
  }

  private rows() {
    return liveRows<OperationRow>(this.knex, table).select<OperationRow[]>(
      this.knex.raw(operationColumns(table)),
    )
  }

  private async end(
    operation: Operation,
    { noted, ...columns }: Pick<OperationRow, "state"> & Partial<OperationRow> & { noted: Noted | null },
  ): Promise<void> {
    const change = { ...columns, noted: noted && JSON.stringify(noted) }
    await this.knex.raw(
      `with locked as (
         select id from paygate_attempt where id = (select attempt_id from ${table} where id = :id) for update
       ), ended as (
         update ${table} c set ${Object.keys(change)
           .map((column) => `${column} = :${column}`)
           .join(", ")}, updated_at = now()
           from locked where c.id = :id and c.attempt_id = locked.id and c.state in ('started', 'unknown')
         returning c.attempt_id
       )
       update paygate_attempt a set reconcile_due_at = ${booksAreComparedAt}
         from ended where a.id = ended.attempt_id`,
      { ...change, id: operation.id },
    )
  }
}
