import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Far enough that nothing of a parked account is due, and near enough for every date type; the schedule is kept in it. */
const away = "interval '5000 years'"
const beyond = "timestamptz '4000-01-01'"

/** Everything by which work of a payment becomes due, as column and the condition that names its account. */
const schedules = [
  { table: "paygate_attempt", column: "inquire_at", of: "account_id = any(:accounts)" },
  { table: "paygate_attempt", column: "reconcile_due_at", of: "account_id = any(:accounts)" },
  { table: "paygate_notice", column: "due_at", of: "account_id = any(:accounts) and state = 'received'" },
  {
    table: "paygate_action",
    column: "resolve_at",
    of: "state in ('started', 'unknown') and attempt_id in (select id from paygate_attempt where account_id = any(:accounts) and deleted_at is null)",
  },
] as const

/** Payments whose account is gone from the options: they wait and cost nothing, and go on where they were once it is back. */
export class ParkedAccountStore {
  constructor(private readonly knex: Knex) {}

  /** Puts away everything that is planned for an account. */
  async park(accountId: string): Promise<void> {
    for (const { table, column, of } of schedules) {
      await this.knex.raw(
        `update ${table} set ${column} = coalesce(${column}, now()) + ${away}
          where ${of} and ${this.isPlanned(table, column)} and deleted_at is null`,
        { accounts: [accountId] },
      )
    }
  }

  /** @returns whether something of these accounts had been put away */
  async resume(accountIds: readonly string[]): Promise<boolean> {
    let resumed = 0
    for (const { table, column, of } of schedules) {
      const result = await this.knex.raw<{ rowCount: number }>(
        `update ${table} set ${column} = ${column} - ${away}
          where ${of} and ${column} >= ${beyond} and deleted_at is null`,
        { accounts: [...accountIds] },
      )
      resumed += result.rowCount
    }
    return resumed > 0
  }

  /** An action without a planned question is asked about soon: it is put away, too. */
  private isPlanned(table: string, column: string): string {
    return table === "paygate_action"
      ? `(${column} is null or ${column} < ${beyond})`
      : `${column} is not null and ${column} < ${beyond}`
  }
}
