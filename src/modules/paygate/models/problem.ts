import { model } from "@medusajs/framework/utils"

import { problemKinds } from "../../../domain/problem"

/**
 * Something that a person has to know about; one open entry per kind and attempt, and one for each orphaned order of an
 * attempt.
 */
export const PaygateProblem = model
  .define("paygate_problem", {
    id: model.id({ prefix: "pgprb" }).primaryKey(),
    kind: model.enum([...problemKinds]),
    attempt_id: model.text(),
    order_id: model.text().nullable(),
    details: model.json(),
    state: model.enum(["open", "done"]).default("open"),
    /** When to look next whether it can be tried again, where the job does; null: not looked at yet. */
    retry_at: model.dateTime().nullable(),
    /** The admin who closed it; null if it resolved itself. */
    done_by: model.text().nullable(),
    done_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_paygate_problem_one_open",
      on: ["kind", "attempt_id"],
      unique: true,
      where: "state = 'open' AND kind <> 'orphaned-order'",
    },
    {
      name: "IDX_paygate_problem_one_open_orphan",
      on: ["attempt_id", "order_id"],
      unique: true,
      where: "state = 'open' AND kind = 'orphaned-order'",
    },
    // For the lists: ids grow with time, so they serve as sort order and page cursor.
    { name: "IDX_paygate_problem_state", on: ["state", "id"] },
    { name: "IDX_paygate_problem_attempt_id", on: ["attempt_id", "id"] },
    { name: "IDX_paygate_problem_order_id", on: ["order_id"], where: "order_id IS NOT NULL" },
  ])
