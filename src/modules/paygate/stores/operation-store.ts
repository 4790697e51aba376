import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"
import type { AttemptState } from "../../../domain/attempt-states"
import type { Noted, Operation, OperationState, Silence } from "../../../domain/operation"
import type { MinorAmount } from "../../../paygate/values"

import { liveRows } from "./live-rows"
import { operationColumns, operationOf, type OperationRow } from "./rows"
import { type NewOperation, startOperation, takenOf } from "./start-operation"
import { booksAreComparedAt, countSuccesses, successes } from "./success-statement"

const table = "paygate_operation"

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

  /** Records a success, however late: the operation and the payment's totals and state in one statement, see `successes`. */
  async succeed(operation: Operation, answer: { xid?: string; code?: string }): Promise<void> {
    await this.knex.raw(
      `with locked as (
         select id from paygate_attempt where id = (select attempt_id from ${table} where id = :id) for update
       ), success as (
         select cast(:id as text) as id, cast(:xid as text) as xid, cast(:code as text) as code
       ), ${successes}
       ${countSuccesses}`,
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
  async overtake(operation: Operation, noted: Noted): Promise<boolean> {
    return this.end(operation, { state: "overtaken", noted }, [operation.state])
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
