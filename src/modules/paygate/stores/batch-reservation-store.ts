import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { Attempt } from "../../../domain/attempt"
import type { BatchKind } from "../../../domain/batch/batch-methods"
import type { MinorAmount } from "../../../paygate/values"

import type { StoredLayout } from "./batch-rows"

/** A payment and the amount that goes into the batch. */
export interface Reservation {
  readonly attempt: Attempt
  readonly amount: MinorAmount
}

export interface NewBatch {
  readonly accountId: string
  readonly kind: BatchKind
  readonly merchantId: string
  readonly layout: StoredLayout
}

/** Rows written per statement. */
const chunk = 500

/** Creates batches, and locks and unlocks their payments. */
export class BatchReservationStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Locks every payment or none, in one short transaction: each gets an unresolved operation, and the ledger's unique index allows
   * only one of these per payment, so it cannot be refunded in any other way meanwhile.
   * @returns the ids of the batches, or the attempts that another operation had already locked
   */
  async reserve(
    batches: readonly { batch: NewBatch; reservations: readonly Reservation[] }[],
  ): Promise<{ kind: "reserved"; ids: string[] } | { kind: "taken"; attemptIds: string[] }> {
    const transaction = await this.knex.transaction()
    try {
      const ids: string[] = []
      const taken: string[] = []
      for (const { batch, reservations } of batches) {
        const id = generateEntityId(undefined, "pgbat")
        await insertBatch(transaction, id, batch, reservations)
        for (let start = 0; start < reservations.length; start += chunk) {
          const part = reservations.slice(start, start + chunk)
          taken.push(...(await insertRecords(transaction, id, batch, part, start)))
        }
        ids.push(id)
      }
      if (taken.length > 0) {
        await transaction.rollback()
        return { kind: "taken", attemptIds: taken }
      }
      await transaction.commit()
      return { kind: "reserved", ids }
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }

  /** Withdraws a batch and unlocks its payments; false if it is no longer in that state. */
  async withdraw(id: string, state: "ready" | "exported"): Promise<boolean> {
    const result = await this.knex.raw<{ rows: unknown[] }>(
      `with gone as (
         update paygate_batch set state = 'withdrawn', updated_at = now()
          where id = ? and state = ? and answered_at is null and (lease_until is null or lease_until < now()) returning id
       ), freed as (
         update paygate_batch_record r set state = 'withdrawn', updated_at = now()
           from gone where r.batch_id = gone.id and r.state = 'open' and r.deleted_at is null returning r.operation_id
       ), refused as (
         update paygate_operation a set state = 'refused', noted = '{"reason": "batch-withdrawn"}', updated_at = now()
           from freed where a.id = freed.operation_id and a.state in ('started', 'unknown')
       )
       select id from gone`,
      [id, state],
    )
    return result.rows.length === 1
  }
}

async function insertBatch(
  knex: Knex,
  id: string,
  batch: NewBatch,
  reservations: readonly Reservation[],
): Promise<void> {
  await knex("paygate_batch").insert({
    id,
    account_id: batch.accountId,
    kind: batch.kind,
    merchant_id: batch.merchantId,
    layout: JSON.stringify(batch.layout),
    record_count: reservations.length,
    sum: String(reservations.reduce((sum, { amount }) => sum + BigInt(amount), 0n)),
  })
}

/** @returns the attempts that could not be locked */
async function insertRecords(
  knex: Knex,
  batchId: string,
  batch: NewBatch,
  reservations: readonly Reservation[],
  offset: number,
): Promise<string[]> {
  const requests = reservations.map(({ attempt, amount }, index) => {
    const number = generateEntityId(undefined, "x").replace("x_", "")
    return {
      number,
      attempt_id: attempt.id,
      amount: String(amount),
      position: offset + index + 1,
      ref_nr: batch.layout.refNr ? number : null,
    }
  })
  const result = await knex.raw<{ rows: { attempt_id: string }[] }>(
    `with request as (
       select * from jsonb_to_recordset(?::jsonb)
         as w(number text, attempt_id text, amount text, position int, ref_nr text)
     ), reserved as (
       insert into paygate_operation (id, attempt_id, kind, amount, req_id, state, authorized_before, captured_before, refunded_before, pay_id, batch_id, started_at)
       select 'pgop_' || w.number, a.id, ?, w.amount, w.number, 'started', '0', a.captured_amount, a.refunded_amount, a.pay_id, ?, now()
         from request w join paygate_attempt a on a.id = w.attempt_id
        where a.state = 'captured' and a.captured_amount::bigint - a.refunded_amount::bigint >= w.amount::bigint
       on conflict (attempt_id) where state in ('started', 'unknown') and deleted_at is null do nothing
       returning id, attempt_id
     )
     insert into paygate_batch_record
            (id, batch_id, position, attempt_id, operation_id, order_id, payment_id, trans_id, pay_id, amount, currency_code, ref_nr)
     select 'pgbrc_' || w.number, ?, w.position, a.id, r.id, a.order_id, a.payment_id, a.trans_id, a.pay_id, w.amount, a.currency_code, w.ref_nr
       from reserved r join request w on w.attempt_id = r.attempt_id join paygate_attempt a on a.id = r.attempt_id
     returning attempt_id`,
    [JSON.stringify(requests), batch.kind, batchId, batchId],
  )
  const reserved = new Set(result.rows.map(({ attempt_id }) => attempt_id))
  return reservations.map(({ attempt }) => attempt.id).filter((id) => !reserved.has(id))
}
