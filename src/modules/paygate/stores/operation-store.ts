import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"
import type { AttemptState } from "../../../domain/attempt-states"
import type { Noted, Operation, OperationState, Silence } from "../../../domain/operation"
import type { MinorAmount } from "../../../paygate/values"

import { liveRows } from "./live-rows"
import { operationColumns, operationOf, type OperationRow } from "./rows"
import { type NewOperation, startOperation, takenOf } from "./start-operation"

const table = "paygate_operation"

/** When to compare the books after an operation: late enough for Medusa to have written or deleted its own rows. */
const booksAreComparedAt = "least(a.reconcile_due_at, now() + interval '3 minutes')"

/**
 * The same after a success. While a lease is held, the due date is the end of the lease and is removed when the lease is
 * released, but what was read under it may predate the success. A different date is kept, so this sets one.
 */
const successIsComparedAt = `case when a.lease_until > now() then now() + interval '3 minutes' else ${booksAreComparedAt} end`

/** PostgreSQL stores microseconds, a Date only milliseconds. */
const sameStart = "date_trunc('milliseconds', started_at) = ?"

/** What was requested for a payment, and how it ended. Each write is one statement. */
export class OperationStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Writes an operation before the gateway is called.
   * @param from the states in which it may begin
   * @returns undefined when the payment is in another state, when another amount of it is captured than `ifCaptured` or of the
   * order's other payments than `others` say, or when it has an operation that is unresolved or serves the same request
   */
  async start(
    attempt: Attempt,
    operation: NewOperation,
    from: readonly AttemptState[],
  ): Promise<Operation | undefined> {
    return startOperation(this.knex, attempt, operation, from)
  }

  /** What was captured of each attempt, or may be: an unresolved capture counts. Minor units. */
  async taken(attemptIds: readonly string[]): Promise<ReadonlyMap<string, MinorAmount>> {
    return takenOf(this.knex, attemptIds)
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

  /**
   * Written before each send: from here on it may be carried out, whatever happens to this process.
   * @returns false when it is not this process's to send any more: it was ended or begun again meanwhile
   */
  async markSent(operation: Operation): Promise<boolean> {
    const changed = await liveRows<OperationRow>(this.knex, table)
      .where({ id: operation.id, state: "started" })
      .whereRaw(sameStart, [operation.startedAt])
      .update({
        sent_at: this.knex.fn.now() as unknown as Date,
        silence: null,
        updated_at: new Date(),
      } as Partial<OperationRow>)
    return changed === 1
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

  /**
   * Not carried out: it was never sent, or the evidence says so.
   * @returns false when it is not as it was read any more: it was ended, or is being sent again
   */
  async writeOff(operation: Operation, noted: Noted | null): Promise<boolean> {
    return this.end(operation, { state: "refused", noted }, [operation.state])
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
      .whereRaw(sameStart, [operation.startedAt])
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
    from: readonly OperationState[] = ["started", "unknown"],
  ): Promise<boolean> {
    const change = { ...columns, noted: noted && JSON.stringify(noted) }
    const { rowCount } = await this.knex.raw<{ rowCount: number }>(
      `with locked as (
         select id from paygate_attempt where id = (select attempt_id from ${table} where id = :id) for update
       ), ended as (
         update ${table} c set ${Object.keys(change)
           .map((column) => `${column} = :${column}`)
           .join(", ")}, updated_at = now()
           from locked where c.id = :id and c.attempt_id = locked.id and c.state = any(:from)
            and date_trunc('milliseconds', c.started_at) = :startedAt
         returning c.attempt_id
       )
       update paygate_attempt a set reconcile_due_at = ${booksAreComparedAt}
         from ended where a.id = ended.attempt_id`,
      { ...change, id: operation.id, from: [...from], startedAt: operation.startedAt },
    )
    return rowCount === 1
  }
}
