import type { Pool } from "@medusajs/framework/pg"

import type { Sandbox } from "../../../src/sandbox"
import type { Shop } from "../../databases/shop-fixture"
import type { CallFault } from "../plan/round-plan"

import type { Witness } from "./witness"

/** What the actors of a run share. */
export interface Stage {
  readonly sandbox: Sandbox
  readonly shop: Shop
  /** The shop's public address. */
  readonly url: string
  readonly pool: Pool
  readonly witness: Witness
  readonly adminToken: () => Promise<string>
  /** How often each fault was injected. */
  readonly injected: Map<string, number>
}

export function count(stage: Stage, what: string, times = 1): void {
  stage.injected.set(what, (stage.injected.get(what) ?? 0) + times)
}

/** Spoils the next call to an endpoint for this payment. */
export function spoil(stage: Stage, endpoint: string, transId: string, fault: CallFault): void {
  stage.sandbox.addFault({ ...fault, endpoint, transId })
  count(stage, `${endpoint.replace(".aspx", "")}: ${fault.kind}`)
}

/** The TransID of a session's payment. */
export async function transIdOf(stage: Stage, sessionId: string): Promise<string | undefined> {
  const rows = await ask<{ trans_id: string }>(
    stage,
    "select trans_id from paygate_attempt where session_id = $1 order by created_at desc limit 1",
    [sessionId],
  )
  return rows[0]?.trans_id
}

export async function ask<Row>(stage: Stage, query: string, values: unknown[] = []): Promise<Row[]> {
  const { rows } = await stage.pool.query(query, values)
  return rows as Row[]
}
