import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Row = Record<string, unknown>

/** Ids by which a person's rows are found. */
export interface PersonIds {
  readonly customerIds: readonly string[]
  readonly orderIds: readonly string[]
  readonly collectionIds: readonly string[]
}

/**
 * What is stored about one person, table by table, without technical columns that say nothing about them: leases, schedules,
 * fingerprints.
 */
export interface PersonalRows {
  readonly payments: Row[]
  readonly operations: Row[]
  /** Lines of batch files that name one of the payments. */
  readonly batch_records: Row[]
  readonly messages: Row[]
  readonly problems: Row[]
  readonly subscriptions: Row[]
  readonly changes: Row[]
}

/** How many rows were erased in part. */
export interface Erased {
  readonly payments: number
  readonly operations: number
  readonly messages: number
  readonly subscriptions: number
}

/** Rows about one person. Includes soft-deleted ones: a subscription that was removed from the list is still in its table. */
export class PersonalDataStore {
  constructor(private readonly knex: Knex) {}

  async read(person: PersonIds): Promise<PersonalRows> {
    const payments = await this.payments(person).select(
      ...["id", "trans_id", "pay_id", "account_id", "method", "state", "amount", "currency_code"],
      ...["captured_amount", "refunded_amount", "code", "status", "cart_id", "order_id", "return_url"],
      // Not the scanned code: until it is used, or wiped after a quarter of an hour, it pays for whoever has it.
      ...["settings", "created_at"],
    )
    const ids = payments.map(({ id }) => id as string)
    const subscriptions = await this.subscriptions(person).select(
      ...["id", "account_id", "abo_id", "customer_id", "order_id", "currency_code", "amount", "description"],
      ...["start_date", "end_date", "interval_days", "active", "created_at", "deleted_at"],
    )
    return {
      payments,
      operations: await this.knex<Row>("paygate_operation")
        .whereIn("attempt_id", ids)
        .orderBy("started_at")
        .select("attempt_id", "kind", "amount", "state", "code", "description", "noted", "started_at"),
      batch_records: await this.knex<Row>("paygate_batch_record")
        .whereIn("attempt_id", ids)
        .orderBy(["batch_id", "position"])
        .select(
          ...["batch_id", "position", "trans_id", "pay_id", "ref_nr", "amount", "currency_code"],
          ...["order_id", "payment_id", "state", "status", "code", "note", "created_at"],
        ),
      messages: await this.messages(person).select(
        ...["trans_id", "channel", "status", "code", "description", "parameters", "received_at"],
      ),
      problems: await this.knex<Row>("paygate_problem")
        .whereIn("attempt_id", ids)
        .orderBy("id")
        .select("kind", "attempt_id", "order_id", "details", "state", "created_at"),
      subscriptions,
      changes: await this.knex<Row>("paygate_subscription_change")
        .whereIn(
          "subscription_id",
          subscriptions.map(({ id }) => id as string),
        )
        .orderBy("started_at")
        .select("subscription_id", "request", "before", "state", "code", "description", "started_at"),
    }
  }

  /** Subscriptions that are still running, or have a change with an unknown outcome: the contract needs them. */
  async running(person: PersonIds): Promise<{ id: string; abo_id: string }[]> {
    return this.subscriptions(person)
      .where(runs(this.knex))
      .select<{ id: string; abo_id: string }[]>("id", "abo_id")
  }

  /**
   * Erases what is not needed to prove what happened to money, in one transaction: free text in the gateway's messages and
   * answers, everything after the path of return addresses, encrypted forms, codes and settings. Also every description in
   * subscriptions that have ended, and their links to people.
   */
  erase(person: PersonIds): Promise<Erased> {
    return this.knex.transaction(async (transaction) => {
      const store = new PersonalDataStore(transaction)
      const over = (await store.subscriptions(person).whereNot(runs(transaction)).select("id")).map(
        ({ id }) => id as string,
      )
      const messages = await store.messages(person).update({
        description: null,
        parameters: transaction.raw("'{}'::jsonb"),
      })
      await transaction("paygate_subscription_change")
        .whereIn("subscription_id", over)
        .update({
          description: null,
          request: transaction.raw("request - 'description'"),
          before: transaction.raw("before || '{\"description\": null}'::jsonb"),
        })
      const subscriptions = await transaction("paygate_subscription")
        .whereIn("id", over)
        .update({ customer_id: null, order_id: null, description: null })
      const operations = await transaction("paygate_operation")
        .whereIn("attempt_id", store.payments(person).select("id"))
        .update({ description: null, noted: transaction.raw("noted - 'cause'") })
      const payments = await store.payments(person).update({
        return_url: transaction.raw("regexp_replace(return_url, '[\\?#].*$', '')"),
        ...{ scanned_code: null, settings: null, form: null },
      })
      return { payments, operations, messages, subscriptions }
    })
  }

  private payments({ orderIds, collectionIds }: PersonIds) {
    return this.knex<Row>("paygate_attempt").where((either) => {
      void either.whereIn("order_id", [...orderIds]).orWhereIn("collection_id", [...collectionIds])
    })
  }

  private messages(person: PersonIds) {
    const named = this.payments(person).select("account_id", "trans_id")
    return this.knex<Row>("paygate_notice").whereIn(["account_id", "trans_id"], named)
  }

  private subscriptions({ customerIds, orderIds }: PersonIds) {
    return this.knex<Row>("paygate_subscription").where((either) => {
      void either.whereIn("customer_id", [...customerIds]).orWhereIn("order_id", [...orderIds])
    })
  }
}

/**
 * A subscription is over once it is deleted from the list, past its end date or switched off, unless a person has to decide
 * about a change.
 */
function runs(knex: Knex): Knex.Raw {
  return knex.raw(
    `((active and deleted_at is null and end_date >= to_char(now(), 'YYYY-MM-DD'))
      or exists (select 1 from paygate_subscription_change c
                  where c.subscription_id = paygate_subscription.id and c.state in ('started', 'unknown')))`,
  )
}
