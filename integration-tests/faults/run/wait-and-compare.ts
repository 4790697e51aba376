import { setTimeout as wait } from "node:timers/promises"

import { count, type Stage } from "../actors/stage"
import { atRest, judgeBooks, type Judgment } from "../judge/compare"
import { wasPaid } from "../judge/gateway-facts"
import { readBooks } from "../judge/read-books"

import { passTime } from "./pass-time"
import { underWay } from "./under-way"

/**
 * The lease of a killed reconciliation lasts 180 s, and a reconciliation's longest short wait is five minutes: if nothing has
 * moved for this long, nothing will.
 */
const patienceMs = 8 * 60_000
/** If nothing is in progress or due, only the gap between two steps has to be waited for. */
const calmMs = 90_000
const pauseMs = 3_000
/**
 * A little less than the day for which the gateway answers `inquire24`: inquiries about payments nobody finished end, and
 * completed ones are checked for what the gateway's back office did.
 */
const dayHours = 23.75
/** A failed inquiry is repeated within a quarter of an hour. */
const makeUpHours = 0.3
/** What was executed and not repeated by anybody is recorded after an hour. */
const bookingHours = 1.05
/** Unknown outcomes are inquired about at least once a day, and "pending" counts as "no" after a day. */
const askingHours = 24.2

/**
 * Waits without interfering until nothing is in progress. Then a day passes, for what nobody finished and for what was done
 * at the gateway itself, and more time, until the records agree. Then the gateway repeats every notice at once, and everything
 * is compared again. Finally the gateway answers everything, and within two more days nothing may be open that its answers resolve.
 */
export async function waitAndCompare(stage: Stage, log: (line: string) => void): Promise<Judgment> {
  const started = Date.now()
  const tell = (line: string) => log(`${Math.round((Date.now() - started) / 1_000)} s: ${line}`)
  await waitUntil(stage, "work", ({ busy }) => busy === 0, tell)
  tell("nothing is under way; a day passes")
  await passTime(stage, dayHours)
  await waitUntil(stage, "all", ({ busy }) => busy === 0, tell)
  tell("and half an hour")
  await passTime(stage, makeUpHours)
  await waitUntil(stage, "all", ({ busy }) => busy === 0, tell)
  tell("and an hour")
  await passTime(stage, bookingHours)
  const first = await waitForAgreement(stage, tell)
  tell(`at rest: ${first.mismatches.length} mismatches; every notice comes once more`)
  first.mismatches.forEach(({ rule, text }) => tell(`  ${rule}: ${text}`))
  await repeatEverything(stage)
  const last = await waitForAgreement(stage, tell)
  tell(`looked at again: ${last.mismatches.length} mismatches, ${last.leftToAPerson.length} left to a person`)
  stage.sandbox.clearFaults()
  for (let day = 1; day <= 2; day++) {
    await passTime(stage, askingHours)
    await waitUntil(stage, "all", ({ busy }) => busy === 0, tell)
  }
  const calm = atRest(await waitForAgreement(stage, tell))
  tell(
    `looked at for the last time: ${calm.mismatches.length} mismatches, ${calm.leftToAPerson.length} left to a person`,
  )
  return calm
}

interface Look {
  readonly busy: number
  readonly judgment: Judgment
}

async function waitForAgreement(stage: Stage, tell: (line: string) => void): Promise<Judgment> {
  const agreed = ({ busy, judgment }: Look) => busy === 0 && judgment.mismatches.length === 0
  return (await waitUntil(stage, "all", agreed, tell)).judgment
}

/** Checks repeatedly until it is true twice in a row: a quiet moment between two steps is not the end. */
async function waitUntil(
  stage: Stage,
  kinds: "work" | "all",
  isEnd: (look: Look) => boolean,
  tell: (line: string) => void,
): Promise<Look> {
  let inRow = 0
  let least = Number.POSITIVE_INFINITY
  let moved = Date.now()
  for (let times = 0; ; times++) {
    await wait(pauseMs)
    const busy = await underWay(stage, kinds)
    const judgment = judgeBooks(await readBooks(stage.pool, stage.sandbox, stage.witness))
    const look = { busy, judgment }
    inRow = isEnd(look) ? inRow + 1 : 0
    const left = busy + judgment.mismatches.length
    if (left < least) {
      least = left
      moved = Date.now()
    }
    if (inRow === 2 || Date.now() - moved > (busy === 0 ? calmMs : patienceMs)) {
      return look
    }
    if (times % 10 === 0) {
      tell(`${busy} things under way, ${judgment.mismatches.length} differences`)
      judgment.mismatches.slice(0, 3).forEach(({ rule, text }) => tell(`  ${rule}: ${text}`))
    }
  }
}

async function repeatEverything(stage: Stage): Promise<void> {
  const paid = stage.sandbox.payments().filter(wasPaid)
  for (const { payId } of paid) {
    // By PayID, because a form that was paid twice has two payments. Methods without a notify have no notices to repeat.
    const delivered = await stage.sandbox.resendNotify(payId, { times: 2, concurrent: true }).catch(() => [])
    count(stage, "notice: repeated when all was reconciled", delivered.length)
  }
}
