import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { BatchFault } from "../../../paygate/batch"

import type { BatchImportRow } from "./batch-rows"
import { liveRows } from "./live-rows"

const table = "paygate_batch_import"

/** Faults stored per import; further ones are only counted. */
export const mostFaults = 500

/** The imports of answer files. */
export class BatchImportStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Newest first. `held`: its process is still working on it; an import that is running but not held was left behind by a
   * process that died.
   */
  async ofBatch(batchId: string): Promise<(BatchImportRow & { held: boolean })[]> {
    const result = await this.knex.raw<{ rows: (BatchImportRow & { held: boolean })[] }>(
      `select i.*, coalesce(b.lease_id = i.id and b.lease_until > now(), false) as held
         from ${table} i join paygate_batch b on b.id = i.batch_id
        where i.batch_id = ? and i.deleted_at is null order by i.created_at desc limit 20`,
      [batchId],
    )
    return result.rows
  }

  /** Another batch for which this very file was imported as the answer. */
  async otherBatchOf(fileHash: string, batchId: string): Promise<string | undefined> {
    const row = await liveRows<BatchImportRow>(this.knex, table)
      .where({ file_hash: fileHash })
      .whereNot({ batch_id: batchId })
      .whereIn("state", ["running", "done"])
      .first()
    return row?.batch_id
  }

  async start(
    row: Pick<BatchImportRow, "id" | "batch_id" | "file_name" | "file_hash" | "records">,
  ): Promise<void> {
    await this.knex(table).insert({ ...row, faults: "[]" })
  }

  /** A file that was refused before any of it was applied. */
  async refuse(
    row: Pick<
      BatchImportRow,
      "id" | "batch_id" | "file_name" | "file_hash" | "records" | "reason" | "faults"
    >,
  ): Promise<void> {
    await this.knex(table).insert({
      ...row,
      state: "refused",
      faults: JSON.stringify(row.faults.slice(0, mostFaults)),
      fault_count: row.faults.length,
      finished_at: new Date(),
    })
  }

  async progress(id: string, recordsDone: number): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .update({ records_done: recordsDone, updated_at: new Date() })
  }

  async finish(
    id: string,
    result: { state: "done" | "failed"; faults: readonly BatchFault[]; faultCount: number; reason?: string },
  ): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .update({
        state: result.state,
        faults: JSON.stringify(result.faults),
        fault_count: result.faultCount,
        reason: result.reason ?? null,
        finished_at: new Date(),
        updated_at: new Date(),
      })
  }
}
