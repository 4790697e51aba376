import { type MethodId, methodIds, methods } from "../../../src/domain/methods"
import type { Tampering } from "../../../src/sandbox"

import { drawMishap } from "./draw-mishap"
import { drawBackOffice, drawOrderChange, drawRequests } from "./draw-requests"
import type { Random } from "./random"
import type { CallFault, CartStory, NoticeFate, ShopperPlan } from "./round-plan"

/** TWINT has the most that can go wrong: only TWINT authorizes first and captures later. */
const methodWeights = Object.fromEntries(methodIds.map((id) => [id, id === "twint" ? 10 : 2])) as Record<
  MethodId,
  number
>

/** Spoiled answers after which a call is repeated quickly; time-outs would keep the shopper for a minute. */
const quickFaults = [
  "html",
  "empty",
  "clear-text",
  "truncated",
  "wrong-mac",
  "wrong-mid",
  "http-500",
] as const

const tamperings: readonly Tampering[] = ["mac", "no-mac", "mid", "code", "status", "data"]

/** Draws one shopper with all choices and mishaps. */
export function drawShopper(random: Random, name: string, arrivesWithinMs: number): ShopperPlan {
  const method = random.weighted(methodWeights)
  const { opensBy } = methods[method]
  const story = opensBy === "scanned-code" ? "untouched" : drawStory(random)
  const decision = random.weighted({ pay: 60, "pay-and-close": 20, decline: 8, cancel: 5, leave: 7 })
  const pays = decision === "pay" || decision === "pay-and-close"
  const plan: ShopperPlan = {
    name,
    arrivesAfterMs: random.between(0, arrivesWithinMs),
    method,
    quantity: random.between(1, 3),
    story,
    decision,
    hesitatesMs: random.chance(30) ? random.between(500, 4_000) : 0,
    doubleOpen: opensBy !== "scanned-code" && random.chance(8),
    completes:
      opensBy === "scanned-code"
        ? random.between(1, 2)
        : Number(random.weighted({ "0": 40, "1": 40, "2": 20 })),
    completesUnpaid: random.chance(10),
    notice: drawNotice(random),
    ...(random.chance(15) ? { forgery: random.one(tamperings) } : {}),
    ...(opensBy !== "redirect" && random.chance(15) ? { openingFault: drawQuickFault(random) } : {}),
    ...(random.chance(20) ? { inquiryFault: drawQuickFault(random) } : {}),
    requests: pays ? drawRequests(random, method) : [],
  }
  const backOffice = pays ? drawBackOffice(random, method) : undefined
  const mishap = drawMishap(random, { hasForm: opensBy === "redirect", goesBack: story === "set-back" })
  const orderChange = pays ? drawOrderChange(random) : undefined
  return {
    ...plan,
    ...(backOffice ? { backOffice } : {}),
    ...(mishap ? { mishap } : {}),
    ...(orderChange ? { orderChange } : {}),
  }
}

function drawStory(random: Random): CartStory {
  return random.weighted({
    untouched: 60,
    "edited-then-reopened": 8,
    "edited-while-paying": 10,
    "opened-twice-first-paid": 8,
    "opened-twice-both-paid": 7,
    "other-method-chosen": 7,
    "set-back": 8,
    "deleted-softly": 3,
    deleted: 3,
  })
}

function drawNotice(random: Random): NoticeFate {
  const kind = random.weighted({ arrives: 45, lost: 20, duplicate: 15, late: 20 })
  return kind === "late" ? { kind, delayMs: random.between(1_000, 12_000) } : { kind }
}

/** Draws a bad answer, to work that was done or not. */
export function drawQuickFault(random: Random): CallFault {
  return { kind: random.one(quickFaults), executes: random.chance(50) ? "at-once" : "never" }
}
