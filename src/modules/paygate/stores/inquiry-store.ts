import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { AttemptRow } from "./rows"

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

  /**
   * Takes the attempt whose inquiry has been due longest. Its next one is put off a little meanwhile, which is the claim:
   * no other process takes it, and if this one dies it comes again.
   */
  async claimDue(): Promise<{ id: string; inquiries: number } | undefined> {
    const result = await this.knex.raw<{ rows: { id: string; inquiries: number }[] }>(
      `with next as (
         select id from ${table} where inquire_at <= now() and deleted_at is null
          order by inquire_at limit 1 for update skip locked
       )
       update ${table} a set inquire_at = now() + interval '10 minutes'
         from next where a.id = next.id returning a.id, a.inquiries`,
    )
    return result.rows[0]
  }

  /** Replaced tries that could still be paid at the gateway and that nobody has tried to close, oldest first. */
  async supersededUnpaid(limit: number): Promise<string[]> {
    const rows = await this.knex<AttemptRow & { superseded_at: Date | null }>(table)
      .select("id")
      .where({ state: "open" })
      .whereNotNull("superseded_at")
      .whereNotNull("pay_id")
      .whereRaw(
        `not exists (select 1 from paygate_action c where c.attempt_id = ${table}.id and c.kind = 'reverse')`,
      )
      .orderBy("created_at")
      .limit(limit)
    return rows.map(({ id }) => id)
  }
}
