import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { SelfTestResult } from "../../../domain/gateway-tests"

import { liveRows } from "./live-rows"

const table = "paygate_self_test"

/** A self-test with its result so far. */
export interface SelfTest {
  readonly transId: string
  readonly startedAt: Date
  readonly arrivedAt: Date | null
  /** The result; null while it is running. */
  readonly result: SelfTestResult | null
}

interface SelfTestRow {
  id: string
  trans_id: string
  created_at: Date
  arrived_at: Date | null
  result: SelfTestResult | null
}

/** Notices that the shop sends to itself. */
export class SelfTestStore {
  constructor(private readonly knex: Knex) {}

  async start(accountId: string, transId: string, by: string): Promise<void> {
    const now = new Date()
    await this.knex(table).insert({
      id: generateEntityId(undefined, "pgtst"),
      account_id: accountId,
      trans_id: transId,
      started_by: by,
      created_at: now,
      updated_at: now,
    })
  }

  /** The notice arrived and was accepted. A later copy changes nothing. */
  async markArrived(accountId: string, transId: string): Promise<void> {
    const now = new Date()
    await liveRows(this.knex, table)
      .where({ account_id: accountId, trans_id: transId })
      .whereNull("arrived_at")
      .update({ arrived_at: now, updated_at: now })
  }

  async finish(transId: string, result: SelfTestResult): Promise<void> {
    await liveRows(this.knex, table).where({ trans_id: transId }).update({ result, updated_at: new Date() })
  }

  async byTransId(transId: string): Promise<SelfTest | undefined> {
    const row = await liveRows<SelfTestRow>(this.knex, table).where({ trans_id: transId }).first()
    return row && selfTestOf(row)
  }

  /** An account's last finished self-test. */
  async last(accountId: string): Promise<SelfTest | undefined> {
    const row = await liveRows<SelfTestRow & { account_id: string }>(this.knex, table)
      .where({ account_id: accountId })
      .whereNotNull("result")
      .orderBy("id", "desc")
      .first()
    return row && selfTestOf(row)
  }
}

function selfTestOf(row: SelfTestRow): SelfTest {
  return {
    transId: row.trans_id,
    startedAt: row.created_at,
    arrivedAt: row.arrived_at,
    result: row.result,
  }
}
