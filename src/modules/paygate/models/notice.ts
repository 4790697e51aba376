import { model } from "@medusajs/framework/utils"

/**
 * An authentic message of the gateway, stored before it is acknowledged. Parameters are stored scrubbed. The MAC does not cover
 * XID and description, so anybody may have written them.
 */
export const PaygateNotice = model
  .define("paygate_notice", {
    id: model.id({ prefix: "pgnot" }).primaryKey(),
    account_id: model.text(),
    channel: model.enum(["notify", "return", "inquiry"]),
    /**
     * SHA-256 over MerchantID|PayID|TransID|Status|Code, which the MAC covers; differences in the other fields do not create a
     * second row.
     */
    fingerprint: model.text(),
    trans_id: model.text(),
    pay_id: model.text().nullable(),
    xid: model.text().nullable(),
    status: model.text(),
    code: model.text(),
    description: model.text().nullable(),
    parameters: model.json(),
    /** `dead`: every try failed; a person decides. */
    state: model.enum(["received", "processed", "orphaned", "dead"]).default("received"),
    received_at: model.dateTime(),
    /** When to process it, or to try again. */
    due_at: model.dateTime(),
    tries: model.number().default(0),
    /** The error of the last try, without secrets. */
    error: model.text().nullable(),
    lease_id: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_paygate_notice_once",
      on: ["account_id", "channel", "fingerprint"],
      unique: true,
    },
    { name: "IDX_paygate_notice_trans_id", on: ["trans_id"] },
    // For the admin's inbox: ids grow with time, so they serve as sort order and page cursor.
    { name: "IDX_paygate_notice_state", on: ["state", "id"] },
    { name: "IDX_paygate_notice_account", on: ["account_id", "channel", "id"] },
    { name: "IDX_paygate_notice_due", on: ["due_at"], where: "state = 'received'" },
    { name: "IDX_paygate_notice_old", on: ["received_at"], where: "state IN ('processed', 'orphaned')" },
  ])
