import { model } from "@medusajs/framework/utils"

import { PaygateAttempt } from "./attempt"

/** One capture, release or refund, written before the gateway is called. Amounts are whole minor units, stored as digits. */
export const PaygateOperation = model
  .define("paygate_operation", {
    id: model.id({ prefix: "pgop" }).primaryKey(),
    attempt: model.belongsTo(() => PaygateAttempt, { mappedBy: "operations" }),
    kind: model.enum(["capture", "release", "refund"]),
    amount: model.text(),
    req_id: model.text().unique("IDX_paygate_operation_req_id_unique"),
    state: model.enum(["started", "unknown", "succeeded", "refused", "overtaken"]).default("started"),
    /** The request that it carries out: the key of a form, or of Medusa's row. Null for what the plugin does by itself. */
    request_key: model.text().nullable(),
    /** The admin who requested it, if any. */
    requested_by: model.text().nullable(),
    /** Medusa's capture or refund, if Medusa wrote it before the gateway was called. */
    medusa_id: model.text().nullable(),
    authorized_before: model.text(),
    captured_before: model.text(),
    refunded_before: model.text(),
    pay_id: model.text(),
    xid: model.text().nullable(),
    code: model.text().nullable(),
    /** The gateway's own text beside its Code. */
    description: model.text().nullable(),
    /** Why it ended, or is still open, where no Code of the gateway says so. */
    noted: model.json().nullable(),
    /** Whether this capture released the rest of the authorization (TWINT, CompleteType). */
    closes_rest: model.boolean().default(false),
    /** The items that a refund is for, `[{ id, quantity }]`: Medusa's own refund may be written later, and without them. */
    items: model.json().nullable(),
    started_at: model.dateTime(),
    /** Written before each send; null: it was never sent. */
    sent_at: model.dateTime().nullable(),
    /** Why the outcome is unknown; it decides for how long unchanged totals prove nothing. */
    silence: model.enum(["no-answer", "pending"]).nullable(),
    /** The batch that locked the payment: only the gateway's answer file resolves this operation. */
    batch_id: model.text().nullable(),
    /** When to inquire next about an unknown outcome. */
    resolve_at: model.dateTime().nullable(),
    resolve_tries: model.number().default(0),
    /** The admin who decided the outcome that nobody could find out. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      // At most one unresolved operation per attempt, because only then are an inquiry's totals conclusive.
      name: "IDX_paygate_operation_one_unresolved",
      on: ["attempt_id"],
      unique: true,
      where: "state IN ('started', 'unknown')",
    },
    {
      // The same key is the same request, however often a form is submitted.
      name: "IDX_paygate_operation_one_of_a_request",
      on: ["attempt_id", "request_key"],
      unique: true,
      where: "request_key IS NOT NULL",
    },
    { name: "IDX_paygate_operation_medusa_id", on: ["medusa_id"], where: "medusa_id IS NOT NULL" },
  ])
