import { model } from "@medusajs/framework/utils"

import { batchImportStates } from "../../../domain/batch/batch-state"

/** One import of an answer file, with its progress and findings. */
export const PaygateBatchImport = model
  .define("paygate_batch_import", {
    id: model.id({ prefix: "pgbim" }).primaryKey(),
    batch_id: model.text(),
    file_name: model.text().nullable(),
    /** SHA-256 of the file, so that the answer to one batch is not accepted for another. */
    file_hash: model.text(),
    state: model.enum([...batchImportStates]).default("running"),
    records: model.number(),
    records_done: model.number().default(0),
    /** Lines that belong to no record or contradict an earlier answer: line, field, problem. */
    faults: model.json(),
    fault_count: model.number().default(0),
    /** Why it ended early. */
    reason: model.text().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "IDX_paygate_batch_import_batch_id", on: ["batch_id", "created_at"] },
    { name: "IDX_paygate_batch_import_file_hash", on: ["file_hash"] },
  ])
