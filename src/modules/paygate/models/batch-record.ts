import { model } from "@medusajs/framework/utils"

import { batchFindings, batchRecordStates } from "../../../domain/batch/batch-state"

/**
 * A line of a batch file. Its payment is locked by the operation it names, which is written first and stays unresolved until the
 * answer arrives.
 */
export const PaygateBatchRecord = model
  .define("paygate_batch_record", {
    id: model.id({ prefix: "pgbrc" }).primaryKey(),
    batch_id: model.text(),
    /** From 1; HEAD is the line before the first. */
    position: model.number(),
    attempt_id: model.text(),
    operation_id: model.text().unique("IDX_paygate_batch_record_operation_unique"),
    order_id: model.text().nullable(),
    payment_id: model.text(),
    trans_id: model.text(),
    pay_id: model.text(),
    amount: model.text(),
    currency_code: model.text(),
    ref_nr: model.text().nullable(),
    state: model.enum([...batchRecordStates]).default("open"),
    finding: model.enum([...batchFindings]).nullable(),
    status: model.text().nullable(),
    code: model.text().nullable(),
    /** What happened, as text. */
    note: model.text().nullable(),
    /** The last import that contained the record. */
    import_id: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_paygate_batch_record_position", on: ["batch_id", "position"], unique: true },
    { name: "IDX_paygate_batch_record_pay_id", on: ["batch_id", "pay_id"] },
    { name: "IDX_paygate_batch_record_attempt_id", on: ["attempt_id"] },
  ])
