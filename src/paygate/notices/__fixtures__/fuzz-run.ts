import { type MethodId, methodIds } from "../../../domain/methods"
import { takesHints } from "../../../domain/takes-hints"
import { readNotice } from "../read-notice"

import { doors } from "./doors"
import { genuine, sealed, targets } from "./genuine-notices"
import { mutations, type Original } from "./mutations"
import { Random } from "./random"

/** The result of a run of mutated notices. */
export interface FuzzReport {
  readonly seed: number
  readonly notices: number
  /** How often each mutation was used. */
  readonly mutations: Readonly<Record<string, number>>
  /** Refusals by reason. */
  readonly refused: Readonly<Record<string, number>>
  /** How often each way in was used. */
  readonly doors: Readonly<Record<string, number>>
  /** How often each account set-up was used. */
  readonly accounts: Readonly<Record<string, number>>
  /** Readable but unsigned, by whether an inquiry follows or the message is refused. Neither moves money. */
  readonly hints: { readonly asked: number; readonly refused: number }
  /** Of those followed by an inquiry: how many reached an account that requires a MAC, by method. */
  readonly askedAllTheSame: Readonly<Partial<Record<MethodId, number>>>
  /** Which mutations produced unsigned messages that say "paid". */
  readonly unsignedPaid: Readonly<Record<string, number>>
  /** Authentic, and rightly so: the MAC covers exactly the PayID, TransID, Status and Code of a message the gateway sent. */
  readonly unchanged: number
  /** Accepted as authentic although the gateway never said it. Must be empty. */
  readonly forgeries: readonly string[]
  /** Bodies that made the reader throw. Must be empty. */
  readonly thrown: readonly string[]
  readonly slowestMilliseconds: number
  readonly heapGrowthBytes: number
}

/** What the gateway really said, as far as the MAC covers it. */
const said = new Set(genuine.map(claimOf))

/**
 * Reads mutated notices the way real ones are read, starting from the body: form decoding, decryption, MAC. Each notice has its
 * own seed, so a failing one can be reproduced alone, by its number.
 */
export function fuzzNotices(seed: number, notices: number, from = 0): FuzzReport {
  const kinds = Object.entries(mutations)
  const ways = Object.entries(doors)
  const originals: readonly Original[] = targets.flatMap((target) =>
    genuine.map((parameters) => ({ body: sealed(parameters, target.cipher), parameters, target })),
  )
  const used: Record<string, number> = {}
  const refused: Record<string, number> = {}
  const forgeries: string[] = []
  const thrown: string[] = []
  const usedDoors: Record<string, number> = {}
  const accounts: Record<string, number> = {}
  const hints = { asked: 0, refused: 0 }
  const askedAllTheSame: Partial<Record<MethodId, number>> = {}
  const unsignedPaid: Record<string, number> = {}
  let unchanged = 0
  let slowestMilliseconds = 0
  const heapBefore = process.memoryUsage().heapUsed
  let heapGrowthBytes = 0

  for (let number = from; number < from + notices; number += 1) {
    const random = new Random(seed + number)
    const [kind, mutate] = random.pick(kinds)
    const original = random.pick(originals)
    const body = mutate(original, random)
    const [door, fieldsOf] = random.pick(ways)
    const method = random.pick(methodIds)
    const { account, name } = original.target
    used[kind] = (used[kind] ?? 0) + 1
    accounts[name] = (accounts[name] ?? 0) + 1
    usedDoors[door] = (usedDoors[door] ?? 0) + 1
    const started = performance.now()
    try {
      const fields = fieldsOf(body)
      const reading = fields ? readNotice(account, fields) : { kind: "refused" as const, reason: "too-large" }
      if (reading.kind === "refused") {
        refused[reading.reason] = (refused[reading.reason] ?? 0) + 1
      } else if (reading.kind === "unsigned") {
        const asked = takesHints(method, account)
        hints[asked ? "asked" : "refused"] += 1
        if (asked && account.macRequired) {
          askedAllTheSame[method] = (askedAllTheSame[method] ?? 0) + 1
        }
        if (reading.notice.Code === "00000000") {
          unsignedPaid[kind] = (unsignedPaid[kind] ?? 0) + 1
        }
      } else if (said.has(claimOf(reading.notice))) {
        unchanged += 1
      } else {
        forgeries.push(`${number} (${kind}; ${door}): ${claimOf(reading.notice)}`)
      }
    } catch (error) {
      thrown.push(`${number} (${kind}; ${door}): ${String(error)}`)
    }
    slowestMilliseconds = Math.max(slowestMilliseconds, performance.now() - started)
    if (number % 1_000 === 0) {
      heapGrowthBytes = Math.max(heapGrowthBytes, process.memoryUsage().heapUsed - heapBefore)
    }
  }
  return {
    seed,
    notices,
    mutations: used,
    doors: usedDoors,
    accounts,
    refused,
    hints,
    askedAllTheSame,
    unsignedPaid,
    unchanged,
    forgeries,
    thrown,
    slowestMilliseconds,
    heapGrowthBytes,
  }
}

function claimOf({ PayID, TransID, Status, Code }: Readonly<Record<string, unknown>>): string {
  return [PayID, TransID, Status, Code].map(String).join(" ")
}
