import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { hashAttemptToken } from "../../../domain/attempt-token"
import type { PaymentLink } from "../../../domain/payment-link"
import { type MinorAmount, minorAmount } from "../../../paygate/values"

import { liveRows } from "./live-rows"

const table = "paygate_payment_link"

export interface NewPaymentLink {
  readonly id: string
  readonly orderId: string
  readonly tokenHash: string
  readonly amount: MinorAmount
  readonly currency: string
  readonly requestKey: string
  readonly createdBy: string | null
  readonly expiresAt: Date
}

interface PaymentLinkRow {
  id: string
  order_id: string
  collection_id: string | null
  amount: string
  currency_code: string
  created_by: string | null
  created_at: Date
  expires_at: Date
  revoked_at: Date | null
  revoked_by: string | null
}

/** Links by which shoppers pay what an order owes. */
export class PaymentLinkStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Stores a new link and revokes the order's older one.
   * @returns false when this request was carried out before; nothing changes then
   */
  replace(link: NewPaymentLink): Promise<boolean> {
    return this.knex.transaction(async (transaction) => {
      const now = new Date()
      // Two at the same moment come one after the other, so that the second sees the first one's row.
      await transaction.raw("select pg_advisory_xact_lock(hashtext(?))", [`${table}:${link.orderId}`])
      const known = await transaction<{ id: string; order_id: string; request_key: string }>(table)
        .where({ order_id: link.orderId, request_key: link.requestKey })
        .first("id")
      if (known) {
        return false
      }
      await liveRows(transaction, table)
        .where({ order_id: link.orderId })
        .whereNull("revoked_at")
        .update({ revoked_at: now, revoked_by: link.createdBy, updated_at: now })
      await transaction(table).insert({
        id: link.id,
        order_id: link.orderId,
        token_hash: link.tokenHash,
        amount: String(link.amount),
        currency_code: link.currency,
        request_key: link.requestKey,
        created_by: link.createdBy,
        expires_at: link.expiresAt,
        created_at: now,
        updated_at: now,
      })
      return true
    })
  }

  async byId(id: string): Promise<PaymentLink | undefined> {
    return linkOf(await liveRows<PaymentLinkRow>(this.knex, table).where({ id }).first())
  }

  async byToken(token: string): Promise<PaymentLink | undefined> {
    return linkOf(
      await liveRows<PaymentLinkRow & { token_hash: string }>(this.knex, table)
        .where({ token_hash: hashAttemptToken(token) })
        .first(),
    )
  }

  /** The link whose payments a collection holds; the newest, should there ever be two. */
  async byCollection(collectionId: string): Promise<PaymentLink | undefined> {
    return this.newest({ collection_id: collectionId })
  }

  /** The newest link of an order. */
  async ofOrder(orderId: string): Promise<PaymentLink | undefined> {
    return this.newest({ order_id: orderId })
  }

  /** From now on the payments of this collection belong to the link. */
  async useCollection(id: string, collectionId: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .update({ collection_id: collectionId, updated_at: new Date() })
  }

  /** @returns false when it was revoked before */
  async revoke(id: string, by: string | null): Promise<boolean> {
    const now = new Date()
    const changed = await liveRows(this.knex, table)
      .where({ id })
      .whereNull("revoked_at")
      .update({ revoked_at: now, revoked_by: by, updated_at: now })
    return changed === 1
  }

  /**
   * Deletes links that expired before the given time, at most `limit` rows.
   * @returns how many were deleted
   */
  async deleteOld(before: Date, limit: number): Promise<number> {
    const oldest = liveRows(this.knex, table)
      .select("id")
      .where("expires_at", "<", before)
      .orderBy("expires_at")
      .limit(limit)
    return liveRows(this.knex, table).whereIn("id", oldest).delete()
  }

  private async newest(where: Partial<PaymentLinkRow>): Promise<PaymentLink | undefined> {
    const rows = liveRows<PaymentLinkRow>(this.knex, table).where(where)
    return linkOf(await rows.orderByRaw("revoked_at is not null, id desc").first())
  }
}

function linkOf(row: PaymentLinkRow | undefined): PaymentLink | undefined {
  return (
    row && {
      id: row.id,
      orderId: row.order_id,
      collectionId: row.collection_id,
      amount: minorAmount(Number(row.amount)),
      currency: row.currency_code,
      createdBy: row.created_by,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      revokedAt: row.revoked_at,
      revokedBy: row.revoked_by,
    }
  )
}
