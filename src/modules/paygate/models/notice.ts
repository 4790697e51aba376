import { model } from "@medusajs/framework/utils"

/** An authentic message of the gateway, stored before it is acknowledged. Parameters are kept scrubbed. */
export const PaygateNotice = model
  .define("paygate_notice", {
    id: model.id({ prefix: "pgnot" }).primaryKey(),
    account_id: model.text(),
    channel: model.enum(["notify", "return", "inquiry"]),
    /** SHA-256 over mid|PayID|XID|TransID|Status|Code. */
    fingerprint: model.text(),
    trans_id: model.text(),
    pay_id: model.text().nullable(),
    xid: model.text().nullable(),
    status: model.text(),
    code: model.text(),
    description: model.text().nullable(),
    parameters: model.json(),
    state: model.enum(["received", "settled", "orphaned"]).default("received"),
    received_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_paygate_notice_once",
      on: ["account_id", "channel", "fingerprint"],
      unique: true,
    },
    { name: "IDX_paygate_notice_trans_id", on: ["trans_id"] },
    // For the admin's inbox: ids grow with time, so they are the order and the page mark.
    { name: "IDX_paygate_notice_state", on: ["state", "id"] },
    { name: "IDX_paygate_notice_account", on: ["account_id", "channel", "id"] },
    { name: "IDX_paygate_notice_received", on: ["received_at"], where: "state = 'received'" },
  ])
