import { setTimeout as wait } from "node:timers/promises"

import { count, type Stage } from "../actors/stage"
import { atRest, compareBooks, type Judgement } from "../judge/compare"
import { wasPaid } from "../judge/gateway-facts"
import { readBooks } from "../judge/read-books"

import { passTime } from "./pass-time"
import { underWay } from "./under-way"

/**
 * The lease of a reconciliation that was killed lives 180 s, a reconciliation's longest short wait is five minutes: where nothing has
 * moved for this long nothing will.
 */
const patienceMs = 8 * 60_000
/** With nothing under way and nothing due there is nothing left to wait for but a step between two looks. */
const calmMs = 90_000
const pauseMs = 3_000
/**
 * A little less than the day for which the gateway answers `inquire24`: the inquiries about payments nobody finished come to
 * their end, and settled ones are looked at for what the gateway's back office did.
 */
const dayHours = 23.75
/** A look that was spoiled is made up for in a quarter of an hour. */
const makeUpHours = 0.3
/** What was carried out and nobody repeated is booked after an hour. */
const bookingHours = 1.05
/** What nobody knows is asked about at least once a day, and "pending" begins to mean "no" after one. */
const askingHours = 24.2

/**
 * Leaves everything to itself until nothing is under way. Then a day passes, for what nobody finished and for what was done
 * at the gateway itself, and a while more, until the books agree. Then the gateway repeats every notice at once, and all is looked at again.
 * At last the gateway answers everything, and within two more days nothing may be left open that its answers decide.
 */
export async function settleAndCompare(stage: Stage, log: (line: string) => void): Promise<Judgement> {
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
  tell(`settled: ${first.mismatches.length} mismatches; every notice comes once more`)
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
  readonly judgement: Judgement
}

async function waitForAgreement(stage: Stage, tell: (line: string) => void): Promise<Judgement> {
  const agreed = ({ busy, judgement }: Look) => busy === 0 && judgement.mismatches.length === 0
  return (await waitUntil(stage, "all", agreed, tell)).judgement
}

/** Looks again and again until it is so twice in a row: a moment of calm between two steps is no end. */
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
    const judgement = compareBooks(await readBooks(stage.pool, stage.sandbox, stage.witness))
    const look = { busy, judgement }
    inRow = isEnd(look) ? inRow + 1 : 0
    const left = busy + judgement.mismatches.length
    if (left < least) {
      least = left
      moved = Date.now()
    }
    if (inRow === 2 || Date.now() - moved > (busy === 0 ? calmMs : patienceMs)) {
      return look
    }
    if (times % 10 === 0) {
      tell(`${busy} things under way, ${judgement.mismatches.length} differences`)
      judgement.mismatches.slice(0, 3).forEach(({ rule, text }) => tell(`  ${rule}: ${text}`))
    }
  }
}

async function repeatEverything(stage: Stage): Promise<void> {
  const paid = stage.sandbox.payments().filter(wasPaid)
  for (const { transId } of paid) {
    // Methods without a notify have none to repeat.
    const delivered = await stage.sandbox
      .resendNotify(transId, { times: 2, concurrent: true })
      .catch(() => [])
    count(stage, "notice: repeated when all was reconciled", delivered.length)
  }
}
