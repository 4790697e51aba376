import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"

import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_attempt"

/** When the gateway is asked about what stays open, and what is closed there. */
export class InquiryStore {
  constructor(private readonly knex: Knex) {}

  /** Plans the next inquiry, or none. */
  async plan(id: string, at: Date | null, inquiries: number): Promise<void> {
    await this.knex(table).where({ id }).update({ inquire_at: at, inquiries, updated_at: new Date() })
  }

  /**
   * Takes the right to ask the gateway because somebody hinted that a payment was made. A flood of hints, which anybody
   * can send, brings forward one inquiry and no more.
   */
  async claimHint(id: string): Promise<boolean> {
    const claimed = await this.knex(table)
      .where({ id, state: "open" })
      .whereRaw("(inquire_at is null or inquire_at > now() + interval '5 seconds')")
      .update({ inquire_at: this.knex.raw("now() + interval '5 seconds'"), updated_at: new Date() })
    return claimed === 1
  }

  /** Open attempts whose next inquiry is due, oldest first. */
  async due(limit: number): Promise<(Attempt & { inquiries: number })[]> {
    const rows = await this.knex<AttemptRow & { inquiries: number; inquire_at: Date }>(table)
      .where("inquire_at", "<=", new Date())
      .orderBy("inquire_at")
      .limit(limit)
    return rows.map((row) => ({ ...attemptOf(row), inquiries: row.inquiries }))
  }

  /** Replaced tries that could still be paid at the gateway and that nobody has tried to close, oldest first. */
  async supersededUnpaid(limit: number): Promise<Attempt[]> {
    const rows = await this.knex<AttemptRow>(table)
      .where({ state: "open" })
      .whereNotNull("superseded_at")
      .whereNotNull("pay_id")
      .whereRaw(
        `not exists (select 1 from paygate_action c where c.attempt_id = ${table}.id and c.kind = 'reverse')`,
      )
      .orderBy("created_at")
      .limit(limit)
    return rows.map(attemptOf)
  }
}
