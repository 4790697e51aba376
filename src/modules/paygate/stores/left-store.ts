import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { liveRows } from "./live-rows"

/** What is left of a canceled order at the gateway. */
export interface LeftAttempt {
  /** The problem that says so. */
  readonly problemId: string
  readonly attemptId: string
  readonly orderId: string | null
}

/** How long a piece of work belongs to whoever acquired it. If that one dies, it becomes due again. */
const belongs = "now() + interval '10 minutes'"

/**
 * What was left open at the gateway and has to be released: replaced codes, and payments of canceled orders. Acquired by a due
 * date, so that what cannot be released lets everything else pass; new ones have none and come first. What belongs to an account
 * that is not among the given ones is no work until the account is back.
 */
export class LeftStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Acquires a replaced attempt that could still be paid at the gateway and that nobody has tried to close.
   * @param methods those whose unpaid payments can be closed
   */
  async acquireReplaced(
    accounts: readonly string[],
    methods: readonly string[],
  ): Promise<string | undefined> {
    const { rows } = await this.knex.raw<{ rows: { id: string }[] }>(
      `with next as (
         select a.id from paygate_attempt a
          where a.state = 'open' and a.superseded_at is not null and a.pay_id is not null and a.deleted_at is null
            and a.account_id = any(:accounts) and a.method = any(:methods) and (a.close_due_at is null or a.close_due_at <= now())
            and not exists (select 1 from paygate_operation c
                             where c.attempt_id = a.id and c.kind = 'release' and c.deleted_at is null)
          order by a.close_due_at nulls first, a.created_at limit 1 for update of a skip locked
       )
       update paygate_attempt a set close_due_at = ${belongs} from next where a.id = next.id returning a.id`,
      { accounts: [...accounts], methods: [...methods] },
    )
    return rows[0]?.id
  }

  /** Acquires the payment of a canceled order whose next try, or look whether there is one, has been due longest. */
  async acquireCanceled(accounts: readonly string[]): Promise<LeftAttempt | undefined> {
    const { rows } = await this.knex.raw<{
      rows: { id: string; attempt_id: string; order_id: string | null }[]
    }>(
      `with next as (
         select p.id from paygate_problem p join paygate_attempt a on a.id = p.attempt_id
          where p.kind = 'cancel-failed' and p.state = 'open' and p.deleted_at is null and a.deleted_at is null
            and a.account_id = any(:accounts) and (p.retry_at is null or p.retry_at <= now())
          order by p.retry_at nulls first, p.id limit 1 for update of p skip locked
       )
       update paygate_problem p set retry_at = ${belongs}
         from next where p.id = next.id returning p.id, p.attempt_id, p.order_id`,
      { accounts: [...accounts] },
    )
    const [row] = rows
    return row && { problemId: row.id, attemptId: row.attempt_id, orderId: row.order_id }
  }

  /** Schedules the next look at what is left of a canceled order. */
  async planCanceled({ problemId }: LeftAttempt, at: Date): Promise<void> {
    await liveRows(this.knex, "paygate_problem").where({ id: problemId }).update({ retry_at: at })
  }
}
