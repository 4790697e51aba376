import { model } from "@medusajs/framework/utils"

/** A signed notice that the shop sent to itself, and whether it arrived. It never enters the inbox. */
export const PaygateSelfTest = model
  .define("paygate_self_test", {
    id: model.id({ prefix: "pgtst" }).primaryKey(),
    account_id: model.text(),
    trans_id: model.text().unique("IDX_paygate_self_test_trans_id_unique"),
    started_by: model.text(),
    arrived_at: model.dateTime().nullable(),
    result: model.text().nullable(),
  })
  .indexes([{ name: "IDX_paygate_self_test_account", on: ["account_id", "id"] }])
