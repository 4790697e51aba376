import { model } from "@medusajs/framework/utils"

/**
 * A link by which a shopper pays what an order owes. Whether it was paid is told by the order and the attempts, and not
 * stored twice.
 */
export const PaygatePaymentLink = model
  .define("paygate_payment_link", {
    id: model.id({ prefix: "pglnk" }).primaryKey(),
    order_id: model.text(),
    /** The payment collection that was last paid by it. */
    collection_id: model.text().index("IDX_paygate_payment_link_collection_id").nullable(),
    token_hash: model.text().unique("IDX_paygate_payment_link_token_hash_unique"),
    /** What the order owed when the link was made: whole minor units, as digits. */
    amount: model.text(),
    currency_code: model.text(),
    request_key: model.text(),
    created_by: model.text().nullable(),
    expires_at: model.dateTime().index("IDX_paygate_payment_link_expires_at"),
    revoked_at: model.dateTime().nullable(),
    /** Who revoked it, or made the link that replaced it; null for a program. */
    revoked_by: model.text().nullable(),
  })
  .indexes([
    {
      // An order has one link at a time: whoever makes another one revokes the older.
      name: "IDX_paygate_payment_link_one_of_an_order",
      on: ["order_id"],
      unique: true,
      where: "revoked_at IS NULL",
    },
    { name: "IDX_paygate_payment_link_order_id", on: ["order_id", "id"] },
    {
      name: "IDX_paygate_payment_link_request_key",
      on: ["order_id", "request_key"],
      unique: true,
    },
  ])
