import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Far enough away that nothing of a parked account becomes due, and near enough for every date type. It is added to the dates,
 * so that the schedule is preserved.
 */
const away = "interval '5000 years'"
const beyond = "timestamptz '4000-01-01'"

/** Everything that makes work on a payment due, as a column and the condition that selects its account. */
const schedules = [
  { table: "paygate_attempt", column: "inquire_at", of: "account_id = any(:accounts)" },
  { table: "paygate_attempt", column: "reconcile_due_at", of: "account_id = any(:accounts)" },
  { table: "paygate_notice", column: "due_at", of: "account_id = any(:accounts) and state = 'received'" },
  {
    table: "paygate_operation",
    column: "resolve_at",
    of: "state in ('started', 'unknown') and attempt_id in (select id from paygate_attempt where account_id = any(:accounts) and deleted_at is null)",
  },
] as const

/** Payments whose account is no longer in the options: they wait at no cost, and resume where they were once it is back. */
export class ParkedAccountStore {
  constructor(private readonly knex: Knex) {}

  /** Postpones everything that is scheduled for an account. */
  async park(accountId: string): Promise<void> {
    for (const { table, column, of } of schedules) {
      await this.knex.raw(
        `update ${table} set ${column} = coalesce(${column}, now()) + ${away}
          where ${of} and ${this.isPlanned(table, column)} and deleted_at is null`,
        { accounts: [accountId] },
      )
    }
  }

  /** @returns whether anything of these accounts had been parked */
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

  /** An operation without a scheduled inquiry is inquired about soon, so it is parked too. */
  private isPlanned(table: string, column: string): string {
    return table === "paygate_operation"
      ? `(${column} is null or ${column} < ${beyond})`
      : `${column} is not null and ${column} < ${beyond}`
  }
}
