import { model } from "@medusajs/framework/utils"

import { PaygateAttempt } from "./attempt"

/** One capture, reversal or credit, written before the gateway is called. Amounts are whole minor units as digits. */
export const PaygateAction = model
  .define("paygate_action", {
    id: model.id({ prefix: "pgact" }).primaryKey(),
    attempt: model.belongsTo(() => PaygateAttempt, { mappedBy: "actions" }),
    kind: model.enum(["capture", "reverse", "credit"]),
    amount: model.text(),
    req_id: model.text().unique("IDX_paygate_action_req_id_unique"),
    state: model.enum(["started", "unknown", "succeeded", "refused", "overtaken"]).default("started"),
    /** The request it serves: the key of a form, or core's row. Null for what we do by ourselves. */
    request_key: model.text().nullable(),
    /** The admin who asked for it, if one did. */
    requested_by: model.text().nullable(),
    /** Core's capture or refund that was written before the gateway was called. */
    medusa_id: model.text().nullable(),
    authorized_before: model.text(),
    captured_before: model.text(),
    credited_before: model.text(),
    pay_id: model.text(),
    xid: model.text().nullable(),
    code: model.text().nullable(),
    description: model.text().nullable(),
    /** The capture that released the rest of the reservation (TWINT, CompleteType). */
    closes_rest: model.boolean().default(false),
    started_at: model.dateTime(),
    /** Written before each send; null: it never left. */
    sent_at: model.dateTime().nullable(),
    /** Why the outcome is not known; it decides how long unchanged totals mean nothing. */
    silence: model.enum(["no-answer", "pending"]).nullable(),
    /** The batch that reserved it: only the gateway's answer file resolves it. */
    batch_id: model.text().nullable(),
    /** When the gateway is asked again about an unknown outcome. */
    resolve_at: model.dateTime().nullable(),
    resolve_tries: model.number().default(0),
    /** The admin who decided what nobody could find out. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      // At most one unresolved action of an attempt: what makes an inquiry's totals conclusive.
      name: "IDX_paygate_action_one_unresolved",
      on: ["attempt_id"],
      unique: true,
      where: "state IN ('started', 'unknown')",
    },
    {
      // The same key is the same request, however often a form is sent.
      name: "IDX_paygate_action_one_of_a_request",
      on: ["attempt_id", "request_key"],
      unique: true,
      where: "request_key IS NOT NULL",
    },
    { name: "IDX_paygate_action_medusa_id", on: ["medusa_id"], where: "medusa_id IS NOT NULL" },
  ])
