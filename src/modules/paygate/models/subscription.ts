import { model } from "@medusajs/framework/utils"

/**
 * A subscription that was created at the gateway, with what the shop knows about it. The amount is whole minor units, stored as
 * digits; days are YYYY-MM-DD. Customer and order may be deleted in the shop, so these are plain ids instead of links.
 */
export const PaygateSubscription = model
  .define("paygate_subscription", {
    id: model.id({ prefix: "pgsub" }).primaryKey(),
    account_id: model.text(),
    abo_id: model.text().searchable(),
    customer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    currency_code: model.text(),
    amount: model.text(),
    description: model.text().nullable(),
    start_date: model.text(),
    end_date: model.text(),
    interval_days: model.number(),
    active: model.boolean(),
    revision: model.number().default(1),
    created_by: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_paygate_subscription_once", on: ["account_id", "abo_id"], unique: true },
    {
      name: "IDX_paygate_subscription_customer_id",
      on: ["customer_id"],
      where: "customer_id IS NOT NULL",
    },
    { name: "IDX_paygate_subscription_order_id", on: ["order_id"], where: "order_id IS NOT NULL" },
    { name: "IDX_paygate_subscription_created_at", on: ["created_at", "id"] },
  ])
