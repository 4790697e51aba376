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
    state: model.enum(["started", "unknown", "succeeded", "refused"]).default("started"),
    medusa_id: model.text().nullable(),
    captured_before: model.text(),
    credited_before: model.text(),
    pay_id: model.text(),
    xid: model.text().nullable(),
    code: model.text().nullable(),
    description: model.text().nullable(),
    /** The capture that released the rest of the reservation (TWINT, CompleteType). */
    closes_rest: model.boolean().default(false),
    /** The money goes back because no order could take it; whoever learns the outcome knows what it was for. */
    gives_back: model.boolean().default(false),
    started_at: model.dateTime(),
    /** The batch that reserved it: only the gateway's answer file resolves it. */
    batch_id: model.text().nullable(),
    /** When the gateway is asked again about an unknown outcome. */
    resolve_at: model.dateTime().nullable(),
    resolve_tries: model.number().default(0),
    /** Booked in Medusa by the job: made in the gateway's back office, or left without a row in Medusa for an hour. */
    imported: model.boolean().default(false),
    /** Carried out, or to be, for a caller who may not book it: since then it waits for the next equal wish. */
    left_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      // At most one unresolved action of an attempt: what makes an inquiry's totals conclusive.
      name: "IDX_paygate_action_one_unresolved",
      on: ["attempt_id"],
      unique: true,
      where: "state IN ('started', 'unknown')",
    },
    { name: "IDX_paygate_action_unbooked", on: ["started_at"], where: "imported AND medusa_id IS NULL" },
    { name: "IDX_paygate_action_left", on: ["left_at"], where: "left_at IS NOT NULL" },
    { name: "IDX_paygate_action_medusa_id", on: ["medusa_id"], where: "medusa_id IS NOT NULL" },
  ])
