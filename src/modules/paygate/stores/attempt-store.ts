import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"
import { type AttemptState, statesThat, stateTable } from "../../../domain/attempt-states"
import { hashAttemptToken } from "../../../domain/attempt-token"
import type { RequestSettings } from "../../../domain/request-settings"
import { inquiryTime } from "../../../domain/retry-schedule"
import type { MinorAmount, PayId } from "../../../paygate/values"

import { liveRows } from "./live-rows"
import type { NewAttempt, ScannedCode, SealedForm } from "./new-attempt"
import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_attempt"

/** No release of ours was ever sent for it, by call or in a file. */
const noReleaseSent = `not exists (select 1 from paygate_operation c where c.attempt_id = ${table}.id and c.kind = 'release'
  and (c.sent_at is not null or c.batch_id is not null) and c.deleted_at is null)`

const unscanned = { scanned_code: null, settings: null }

/**
 * The ledger's attempts. Every write is one short statement, so that no connection or transaction is held while Medusa's
 * workflows or the gateway are busy; states move by compare-and-set.
 */
export class AttemptStore {
  constructor(private readonly knex: Knex) {}

  async insert(attempt: NewAttempt): Promise<void> {
    const now = new Date()
    await this.knex(table).insert({
      id: attempt.id,
      trans_id: attempt.transId,
      token_hash: attempt.tokenHash,
      account_id: attempt.accountId,
      method: attempt.method,
      provider_id: attempt.providerId,
      session_id: attempt.sessionId,
      collection_id: attempt.collectionId,
      cart_id: attempt.cartId,
      amount: String(attempt.amount),
      currency_code: attempt.currency,
      money_moves: attempt.moneyMoves,
      return_url: attempt.returnUrl,
      form: attempt.form == null ? null : JSON.stringify(attempt.form),
      scanned_code: attempt.scannedCode ?? null,
      settings: attempt.settings === undefined ? null : JSON.stringify(attempt.settings),
      inquire_at: inquiryTime(now, 0) ?? null,
      created_at: now,
      updated_at: now,
    })
  }

  async byId(id: string): Promise<Attempt | undefined> {
    return this.one({ id })
  }

  /** The current attempt of a session; the newest, should there ever be two. */
  async bySession(sessionId: string): Promise<Attempt | undefined> {
    return this.one({ session_id: sessionId })
  }

  async byTransId(accountId: string, transId: string): Promise<Attempt | undefined> {
    return this.one({ account_id: accountId, trans_id: transId, duplicate_of: null })
  }

  async byToken(token: string): Promise<Attempt | undefined> {
    return this.one({ token_hash: hashAttemptToken(token) })
  }

  async byCollection(collectionId: string): Promise<Attempt[]> {
    return this.many(liveRows<AttemptRow>(this.knex, table).where({ collection_id: collectionId }))
  }

  /**
   * A collection's paid attempt that has no order yet; of several the one opened first, see `winnerOf`. Never the second payment
   * of a form, which goes back.
   */
  async paidWithoutOrder(collectionId: string, providerId: string): Promise<Attempt | undefined> {
    const row = await liveRows<AttemptRow>(this.knex, table)
      .where({ collection_id: collectionId, provider_id: providerId, duplicate_of: null })
      .whereIn("state", [...statesThat("mayBecomeOrder")])
      .whereNull("completed_at")
      .orderBy(["created_at", "id"])
      .first()
    return row && attemptOf(row)
  }

  async formOf(token: string): Promise<SealedForm | undefined> {
    const row = await liveRows<{ form: SealedForm | null }>(this.knex, table)
      .select("form")
      .where({ token_hash: hashAttemptToken(token), state: "open" })
      .first()
    return row?.form ?? undefined
  }

  /** How many attempts of a collection a shopper could still pay. */
  async countOpen(collectionId: string): Promise<number> {
    const row = await liveRows(this.knex, table)
      .where({ collection_id: collectionId, state: "open", duplicate_of: null })
      .whereNull("superseded_at")
      .count({ count: "*" })
      .first()
    return Number(row?.["count"] ?? 0)
  }

  /**
   * Moves the state if it is still that of `attempt`.
   * @param facts what the gateway reported with it. If it is `paid`, its PayID replaces the stored one; otherwise the first
   * known PayID is kept. The second payment of a form is its PayID, which never changes
   * @returns false when the state changed in the meantime: read again and decide again
   */
  async moveState(
    attempt: Pick<Attempt, "id" | "state">,
    to: AttemptState,
    facts: {
      payId?: PayId
      paid?: boolean
      amountConfirmed?: boolean
      /** See `InquiryEffect`: it moves only if no release of ours was ever sent. */
      byLastStatus?: boolean
      /** Why no order can use the money. */
      reason?: string
      code?: string
      status?: string
      authorized?: MinorAmount
      captured?: MinorAmount
      refunded?: MinorAmount
    } = {},
  ): Promise<boolean> {
    const {
      payId,
      paid = false,
      amountConfirmed = false,
      byLastStatus = false,
      reason,
      code,
      status,
      authorized,
      captured,
      refunded,
    } = facts
    const changed = await liveRows(this.knex, table)
      .where({ id: attempt.id, state: attempt.state })
      .whereRaw(byLastStatus ? noReleaseSent : "true")
      .update({
        state: to,
        updated_at: new Date(),
        ...(stateTable[to].mayBecomeOrder
          ? { paid_at: this.knex.raw("coalesce(paid_at, clock_timestamp())") }
          : {}),
        // Delete a code that can no longer be used.
        ...(to === "open" ? {} : unscanned),
        ...(payId === undefined
          ? {}
          : {
              pay_id: this.knex.raw(
                paid ? "case when duplicate_of is null then ? else pay_id end" : "coalesce(pay_id, ?)",
                [payId],
              ),
            }),
        ...(amountConfirmed ? { amount_confirmed: true } : {}),
        ...(reason === undefined ? {} : { state_reason: reason }),
        ...(code === undefined ? {} : { code }),
        ...(status === undefined ? {} : { status }),
        ...(authorized === undefined ? {} : { authorized_amount: String(authorized) }),
        ...(captured === undefined ? {} : { captured_amount: String(captured) }),
        ...(refunded === undefined ? {} : { refunded_amount: String(refunded) }),
      })
    return changed === 1
  }

  /** The gateway has created the payment: stores its PayID, if the answer has one, and when its code expires. */
  async markOrdered(id: string, order: { payId: PayId | undefined; expiresAt: Date | null }): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .update({ pay_id: order.payId ?? null, expires_at: order.expiresAt, updated_at: new Date() })
  }

  /** Reads and deletes the scanned code: it can be used once, and a second caller gets nothing. */
  async takeScannedCode(id: string): Promise<ScannedCode | undefined> {
    const result = await this.knex.raw<{
      rows: { scanned_code: string; settings: RequestSettings | null }[]
    }>(
      `with taken as (select id, scanned_code, settings from ${table} where id = ? and scanned_code is not null for update)
       update ${table} a set scanned_code = null, settings = null, updated_at = now()
         from taken where a.id = taken.id returning taken.scanned_code, taken.settings`,
      [id],
    )
    const [taken] = result.rows
    return taken && { code: taken.scanned_code, settings: taken.settings ?? {} }
  }

  /**
   * The cart changed or the session was replaced. A paid attempt becomes due immediately, because its money has to be assigned.
   */
  async supersede(sessionId: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ session_id: sessionId })
      .whereNull("superseded_at")
      .update({
        superseded_at: new Date(),
        ...unscanned,
        reconcile_due_at: this.knex.raw(
          "case when state = any(?) and completed_at is null then now() else reconcile_due_at end",
          [[...statesThat("mayBecomeOrder")]],
        ),
        updated_at: new Date(),
      })
  }

  /** The paid attempt continues in a new session of the same cart. */
  async moveToSession(attempt: Attempt, sessionId: string): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({ id: attempt.id, session_id: attempt.sessionId, state: attempt.state, duplicate_of: null })
      .whereNull("completed_at")
      .update({ session_id: sessionId, superseded_at: null, updated_at: new Date() })
    return changed === 1
  }

  private async one(where: Record<string, string | null>): Promise<Attempt | undefined> {
    const row = await liveRows<AttemptRow>(this.knex, table)
      .where(where)
      .orderBy("created_at", "desc")
      .first()
    return row && attemptOf(row)
  }

  private async many(query: Knex.QueryBuilder<AttemptRow, AttemptRow[]>): Promise<Attempt[]> {
    const rows = await query.orderBy("created_at")
    return rows.map(attemptOf)
  }
}
