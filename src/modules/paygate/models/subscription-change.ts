import { model } from "@medusajs/framework/utils"

import { changeStates, macChecks } from "../../../domain/subscription/change"

/** One change of a subscription, written before the gateway is called; the history that is never rewritten. */
export const PaygateSubscriptionChange = model
  .define("paygate_subscription_change", {
    id: model.id({ prefix: "pgsch" }).primaryKey(),
    subscription_id: model.text(),
    request_key: model.text(),
    /** What the gateway is asked to set, and the known values at that moment. */
    request: model.json(),
    before: model.json(),
    state: model.enum([...changeStates]).default("started"),
    simulated: model.boolean().default(false),
    code: model.text().nullable(),
    status: model.text().nullable(),
    description: model.text().nullable(),
    mac: model.enum([...macChecks]).default("none"),
    reason: model.text().nullable(),
    repeats: model.text().nullable(),
    requested_by: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    started_at: model.dateTime(),
  })
  .indexes([
    {
      // Nobody can ask the gateway how a subscription stands, so the next change waits until this one is decided.
      name: "IDX_paygate_subscription_change_one_unresolved",
      on: ["subscription_id"],
      unique: true,
      where: "state IN ('started', 'unknown')",
    },
    {
      name: "IDX_paygate_subscription_change_request_key",
      on: ["subscription_id", "request_key"],
      unique: true,
    },
    { name: "IDX_paygate_subscription_change_history", on: ["subscription_id", "started_at"] },
  ])
