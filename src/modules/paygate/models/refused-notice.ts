import { model } from "@medusajs/framework/utils"

/**
 * How often an account's notices were refused for a reason, and when that last happened: one row per reason, however many there
 * were.
 */
export const PaygateRefusedNotice = model
  .define("paygate_refused_notice", {
    id: model.id({ prefix: "pgref" }).primaryKey(),
    account_id: model.text(),
    reason: model.text(),
    count: model.number().default(0),
    last_at: model.dateTime(),
  })
  .indexes([{ name: "IDX_paygate_refused_notice_once", on: ["account_id", "reason"], unique: true }])
