import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { BatchRow } from "./batch-rows"
import { liveRows } from "./live-rows"

const table = "paygate_batch"

/** PostgreSQL's error code when the number was taken in the meantime. */
const uniqueViolation = "23505"

/** The batches themselves; each write is one statement, states move by compare-and-set. */
export class BatchStore {
  constructor(
    private readonly knex: Knex,
    private readonly leaseSeconds: () => number,
  ) {}

  async byId(id: string): Promise<BatchRow | undefined> {
    return liveRows<BatchRow>(this.knex, table).where({ id }).first()
  }

  async byFileName(fileName: string): Promise<BatchRow | undefined> {
    return liveRows<BatchRow>(this.knex, table).where({ file_name: fileName }).first()
  }

  /** Newest first. */
  async list(page: { limit: number; offset: number }): Promise<{ rows: BatchRow[]; count: number }> {
    const [rows, total] = await Promise.all([
      liveRows<BatchRow>(this.knex, table)
        .orderBy("created_at", "desc")
        .limit(page.limit)
        .offset(page.offset),
      liveRows(this.knex, table).count({ count: "*" }).first(),
    ])
    return { rows, count: Number(total?.["count"] ?? 0) }
  }

  /**
   * The next number of the merchant's day, from 1. Two concurrent exports may get the same one; `markExported` lets only one of
   * them have it.
   */
  async nextCounter(merchantId: string, day: string): Promise<number> {
    const last = await liveRows(this.knex, table)
      .where({ merchant_id: merchantId, file_day: day })
      .max({ counter: "file_counter" })
      .first()
    return Number(last?.["counter"] ?? 0) + 1
  }

  /**
   * Names the file and marks the batch as exported, once.
   * @returns false when the number was taken in the meantime or the batch is no longer `ready`
   */
  async markExported(id: string, file: { day: string; counter: number; name: string }): Promise<boolean> {
    try {
      const changed = await liveRows(this.knex, table).where({ id, state: "ready" }).update({
        state: "exported",
        file_day: file.day,
        file_counter: file.counter,
        file_name: file.name,
        exported_at: new Date(),
        updated_at: new Date(),
      })
      return changed === 1
    } catch (error) {
      if ((error as { code?: string }).code === uniqueViolation) {
        return false
      }
      throw error
    }
  }

  /** Records that the batch has an answer; it is done when no record is open or waiting to be booked. */
  async noteAnswer(id: string): Promise<void> {
    await this.knex.raw(
      `update ${table} b
          set answered_at = coalesce(answered_at, now()), updated_at = now(),
              state = case when exists (select 1 from paygate_batch_record r where r.batch_id = b.id and r.state in ('open', 'succeeded'))
                      then state else 'done' end
        where id = ? and state in ('exported', 'done')`,
      [id],
    )
  }

  /** Acquires the right to import and book; false while another import or booking has it. */
  async acquire(id: string, leaseId: string): Promise<boolean> {
    const result = await this.knex.raw<{ rowCount: number }>(
      `update ${table} set lease_id = ?, lease_until = now() + make_interval(secs => ?)
        where id = ? and (lease_until is null or lease_until < now() or lease_id = ?)`,
      [leaseId, this.leaseSeconds(), id, leaseId],
    )
    return result.rowCount === 1
  }

  async release(id: string, leaseId: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id, lease_id: leaseId })
      .update({ lease_id: null, lease_until: null })
  }
}
