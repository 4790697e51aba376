import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { Attempt } from "../../../domain/attempt"
import type { ProblemDetails, ProblemKind } from "../../../domain/problem"

import { liveRows } from "./live-rows"

const table = "paygate_problem"

/** Problems that exist once while open, matching the unique indexes of the model. */
const onePerAttempt =
  "(kind, attempt_id) where state = 'open' and kind <> 'orphaned-order' and deleted_at is null"
const onePerOrder =
  "(attempt_id, order_id) where state = 'open' and kind = 'orphaned-order' and deleted_at is null"

interface ProblemRow {
  id: string
  kind: ProblemKind
  attempt_id: string
  order_id: string | null
  details: string
  state: "open" | "done"
  created_at: Date
  updated_at: Date
}

/** A problem that was not on the list before. */
export interface ReportedProblem {
  readonly id: string
  readonly kind: ProblemKind
  readonly attemptId: string
  readonly orderId: string | null
}

/** The list of things that a person has to know about. */
export class ProblemStore {
  /** @param announce notifies people and subscribers, once per new problem */
  constructor(
    private readonly knex: Knex,
    private readonly announce: (problem: ReportedProblem) => void,
  ) {}

  /**
   * Reports a problem; reporting the same one again only refreshes its details.
   * @returns whether it is new
   */
  async report(
    kind: ProblemKind,
    attempt: Pick<Attempt, "id" | "orderId">,
    details: ProblemDetails,
  ): Promise<boolean> {
    const now = new Date()
    const rows = await this.knex<ProblemRow>(table)
      .insert({
        id: generateEntityId(undefined, "pgprb"),
        kind,
        attempt_id: attempt.id,
        order_id: attempt.orderId,
        details: JSON.stringify(details),
        created_at: now,
        updated_at: now,
      })
      .onConflict(this.knex.raw(kind === "orphaned-order" ? onePerOrder : onePerAttempt))
      .merge(["details", "order_id", "updated_at"])
      .returning("*")
    const [row] = rows
    const isNew = row?.created_at.getTime() === now.getTime()
    if (row && isNew) {
      this.announce({ id: row.id, kind, attemptId: row.attempt_id, orderId: row.order_id })
    }
    return isNew
  }

  /** Closes a problem that resolved itself. */
  async resolve(kind: ProblemKind, attemptId: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ kind, attempt_id: attemptId, state: "open" })
      .update({ state: "done", done_by: null, done_at: new Date(), updated_at: new Date() })
  }
}
