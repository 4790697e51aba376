import { model } from "@medusajs/framework/utils"

import { batchKinds } from "../../../domain/batch/batch-methods"
import { batchStates } from "../../../domain/batch/batch-state"

/** A batch file: records of one account and one kind of operation. Sums are whole minor units, stored as digits. */
export const PaygateBatch = model
  .define("paygate_batch", {
    id: model.id({ prefix: "pgbat" }).primaryKey(),
    account_id: model.text(),
    kind: model.enum([...batchKinds]),
    state: model.enum([...batchStates]).default("ready"),
    /** MerchantID of HEAD: the account's, or its master's. */
    merchant_id: model.text(),
    /** How the file is written. Fixed when the batch is created, so that every download has the same bytes. */
    layout: model.json(),
    record_count: model.number(),
    sum: model.text(),
    /** Day, number within the day and name of the file; set by the first export. */
    file_day: model.text().nullable(),
    file_counter: model.number().nullable(),
    file_name: model.text().searchable().nullable(),
    exported_at: model.dateTime().nullable(),
    answered_at: model.dateTime().nullable(),
    /** Held by the import or booking that is running; there is only one at a time. */
    lease_id: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_paygate_batch_file_once",
      on: ["merchant_id", "file_day", "file_counter"],
      unique: true,
      where: "file_counter IS NOT NULL",
    },
    { name: "IDX_paygate_batch_created_at", on: ["created_at"] },
  ])
