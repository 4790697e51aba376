import { model } from "@medusajs/framework/utils"

import { changeStates, macChecks } from "../../../domain/subscription/change"

/** One change of a subscription, written before the gateway is called. This history is never rewritten. */
export const PaygateSubscriptionChange = model
  .define("paygate_subscription_change", {
    id: model.id({ prefix: "pgsch" }).primaryKey(),
    subscription_id: model.text(),
    request_key: model.text(),
    /** The values that the gateway is asked to set, and those known at that moment. */
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
      // The gateway cannot be asked about a subscription, so the next change waits until this one is resolved.
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
