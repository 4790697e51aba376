import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { Attempt } from "../../../domain/attempt"
import { statesThat } from "../../../domain/attempt-states"
import { createAttemptToken } from "../../../domain/attempt-token"
import type { PayId } from "../../../paygate/values"

import { liveRows } from "./live-rows"

const table = "paygate_attempt"

/** Money that no order can use. Each write is one statement. */
export class OrphanStore {
  constructor(private readonly knex: Knex) {}

  /**
   * No order can use the money: from here on none may be placed with it, whatever the gateway answers. It goes back on the
   * inquiry schedule, because its money can still be moved in the gateway's back office.
   * @returns false when a completion began, or the payment changed, since the caller read it
   */
  async turnAway(attempt: Attempt, to: "auto-refunding" | "held", reason: string): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({ id: attempt.id, state: attempt.state })
      .whereIn("state", [...statesThat("mayGoBack")])
      .whereRaw("date_trunc('milliseconds', completion_started_at) is not distinct from ?::timestamptz", [
        attempt.completionStartedAt,
      ])
      .update({
        state: to,
        state_reason: reason,
        inquire_at: this.knex.raw("now() + interval '15 minutes'"),
        inquiries: 0,
        updated_at: new Date(),
      })
    return changed === 1
  }

  /**
   * A person wants to try again to place the order with money that is held. Its amount has to be confirmed anew.
   * @returns false when it is not held any more, or money moved since the caller read it
   */
  async takeBack(attempt: Attempt): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({
        id: attempt.id,
        state: "held",
        captured_amount: String(attempt.capturedAmount),
        refunded_amount: String(attempt.refundedAmount),
      })
      .update({
        amount_confirmed: false,
        state: this.knex.raw("case when captured_amount::bigint > 0 then 'captured' else 'authorized' end"),
        state_reason: null,
        reconcile_due_at: this.knex.fn.now(),
        reconcile_tries: 0,
        updated_at: new Date(),
      })
    return changed === 1
  }

  /**
   * A form was paid twice: the second payment with the same TransID gets its own row, which is linked to no order or session. The
   * payment's own PayID never gets one, and a second payment has none itself. One that is known and seemed unpaid is asked about
   * again.
   */
  async insertDuplicate(attempt: Attempt, payId: PayId): Promise<void> {
    await this.knex.raw(
      `insert into ${table} (id, trans_id, token_hash, account_id, method, provider_id, session_id, collection_id, cart_id, amount,
                             currency_code, state, money_moves, duplicate_of, pay_id, return_url, reconcile_due_at, inquire_at, created_at, updated_at)
       select :id, trans_id, :token, account_id, method, provider_id, :id, collection_id, null, amount,
              currency_code, 'open', money_moves, id, :payId, return_url, now(), now(), now(), now()
         from ${table}
        where id = :first and duplicate_of is null and pay_id is distinct from :payId and deleted_at is null
       on conflict (duplicate_of, pay_id) where duplicate_of is not null and deleted_at is null
       do update set inquire_at = now(), inquiries = 0, updated_at = now() where ${table}.state in ('open', 'failed')`,
      {
        id: generateEntityId(undefined, "pgatt"),
        token: createAttemptToken().hash,
        payId,
        first: attempt.id,
      },
    )
  }
}
