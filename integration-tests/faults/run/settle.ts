import { setTimeout as wait } from "node:timers/promises"

import { ask, count, type Stage } from "../actors/stage"
import { compareBooks, type Judgement } from "../judge/compare"
import { wasPaid } from "../judge/gateway-facts"
import { readBooks } from "../judge/read-books"

/**
 * The lease of a settle that was killed lives 180 s, the first inquiry about a payment nobody heard of is made after two
 * minutes, the second after five: what has not come right by itself after this will not.
 */
const patienceMs = 8 * 60_000
const pauseMs = 5_000

/**
 * Leaves everything to itself until the books agree and nothing is under way; then has the gateway repeat every notice at
 * once, and looks again.
 */
export async function settleAndCompare(stage: Stage, log: (line: string) => void): Promise<Judgement> {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1_000)
  const first = await waitForAgreement(stage, started + patienceMs, log)
  log(`settled after ${seconds()} s: ${first.mismatches.length} mismatches; every notice comes once more`)
  await repeatEverything(stage)
  await wait(pauseMs)
  return waitForAgreement(stage, Math.max(started + patienceMs, Date.now() + 60_000), () => undefined)
}

async function waitForAgreement(
  stage: Stage,
  until: number,
  log: (line: string) => void,
): Promise<Judgement> {
  let agreed = 0
  for (let look = 0; ; look++) {
    const judgement = compareBooks(await readBooks(stage.pool, stage.sandbox, stage.witness))
    const busy = await underWay(stage)
    agreed = busy === 0 && judgement.mismatches.length === 0 ? agreed + 1 : 0
    // Twice in a row: a moment of calm between two steps is no agreement.
    if (agreed === 2 || Date.now() > until) {
      return judgement
    }
    if (look % 6 === 0) {
      log(`settling: ${busy} things under way, ${judgement.mismatches.length} differences`)
      judgement.mismatches.slice(0, 3).forEach(({ rule, text }) => log(`  ${rule}: ${text}`))
    }
    await wait(pauseMs)
  }
}

/** What the shop still has to do at once, by its own account. */
async function underWay(stage: Stage): Promise<number> {
  const [row] = await ask<{ count: string }>(
    stage,
    `select (select count(*) from paygate_attempt where lease_until > now() or settle_due_at < now() + interval '30 seconds')
          + (select count(*) from paygate_notice where state = 'received') as count`,
  )
  return Number(row?.count ?? 0)
}

async function repeatEverything(stage: Stage): Promise<void> {
  const paid = stage.sandbox.payments().filter(wasPaid)
  for (const { transId } of paid) {
    // Methods without a notify have none to repeat.
    const delivered = await stage.sandbox
      .resendNotify(transId, { times: 2, concurrent: true })
      .catch(() => [])
    count(stage, "notice: repeated when all was settled", delivered.length)
  }
}
