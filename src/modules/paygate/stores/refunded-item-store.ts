import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { ItemQuantity } from "../../../domain/refunded-items"

import { liveRows } from "./live-rows"
import type { OperationRow } from "./rows"

/** The items that refunds were for, as their requests named them. */
export class RefundedItemStore {
  constructor(private readonly knex: Knex) {}

  /** Those of the attempts, without refunds that were not carried out; one whose outcome is not known yet counts. */
  async byAttempts(attemptIds: readonly string[]): Promise<ItemQuantity[]> {
    const rows = await liveRows<OperationRow>(this.knex, "paygate_operation")
      .select("items")
      .whereIn("attempt_id", [...attemptIds])
      .whereIn("state", ["started", "unknown", "succeeded"])
      .whereNotNull("items")
    return rows.flatMap(({ items }) => items ?? [])
  }
}
