import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"
import type { AttemptState } from "../../../domain/attempt-states"
import type { OperationKind } from "../../../domain/operation"
import type { MinorAmount, PayId, ReqId } from "../../../paygate/values"

const table = "paygate_operation"
const nothingUnderWay = `not exists (select 1 from ${table} c where c.attempt_id = a.id and c.state in ('started', 'unknown') and c.deleted_at is null)`

/** A movement that was made in the gateway's back office. */
export interface GatewayMovement {
  readonly id: string
  readonly reqId: ReqId
  readonly payId: PayId
  readonly kind: OperationKind
  readonly amount: MinorAmount
  /** The attempt after the movement. */
  readonly after: { readonly state: AttemptState; readonly captured: number; readonly refunded: number }
}

/** Movements at the gateway that this plugin did not make. */
export class MovementStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Records a movement that this plugin did not make and updates the payment's totals, in one statement, provided that the
   * payment is still as it was at the inquiry and has no unresolved operation.
   * @returns false when something changed in the meantime: inquire again later
   */
  async enter(attempt: Attempt, movement: GatewayMovement): Promise<boolean> {
    const result = await this.knex.raw<{ rows: { id: string }[] }>(
      `with moved as (
         update paygate_attempt a
            set captured_amount = :captured, refunded_amount = :refunded, state = :state,
                authorized_amount = case when :kind = 'release' then '0' else a.authorized_amount end,
                reconcile_due_at = now(), updated_at = now()
          where a.id = :attemptId and a.state = :wasState and a.captured_amount = :wasCaptured and a.refunded_amount = :wasRefunded
            and ${nothingUnderWay}
         returning a.id, a.authorized_amount
       )
       insert into ${table} (id, attempt_id, kind, amount, req_id, state, authorized_before, captured_before, refunded_before, pay_id, started_at)
       select :id, moved.id, :kind, :amount, :reqId, 'succeeded', moved.authorized_amount, :wasCaptured, :wasRefunded, :payId, now()
         from moved returning id`,
      {
        id: movement.id,
        attemptId: attempt.id,
        kind: movement.kind,
        amount: String(movement.amount),
        reqId: movement.reqId,
        payId: movement.payId,
        captured: String(movement.after.captured),
        refunded: String(movement.after.refunded),
        state: movement.after.state,
        wasState: attempt.state,
        wasCaptured: String(attempt.capturedAmount),
        wasRefunded: String(attempt.refundedAmount),
      },
    )
    return result.rows.length === 1
  }

  /**
   * Corrects the amounts of a payment on its way back, under the same conditions.
   * @returns false when something changed in the meantime: inquire again later
   */
  async correct(
    attempt: Attempt,
    totals: {
      readonly authorized: MinorAmount
      readonly captured: MinorAmount
      readonly refunded: MinorAmount
    },
  ): Promise<boolean> {
    const result = await this.knex.raw<{ rowCount: number }>(
      `update paygate_attempt a
          set authorized_amount = :authorized, captured_amount = :captured, refunded_amount = :refunded, updated_at = now()
        where a.id = :attemptId and a.state = :wasState and a.captured_amount = :wasCaptured and a.refunded_amount = :wasRefunded
          and ${nothingUnderWay}`,
      {
        attemptId: attempt.id,
        authorized: String(totals.authorized),
        captured: String(totals.captured),
        refunded: String(totals.refunded),
        wasState: attempt.state,
        wasCaptured: String(attempt.capturedAmount),
        wasRefunded: String(attempt.refundedAmount),
      },
    )
    return result.rowCount === 1
  }
}
