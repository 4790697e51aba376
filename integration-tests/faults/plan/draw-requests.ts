import { type MethodId, methods } from "../../../src/domain/methods"

import type { Random } from "./random"
import type {
  BackOfficeAct,
  BackOfficePlan,
  CallFault,
  MerchantRequest,
  OrderChangePlan,
  SecondClick,
} from "./round-plan"

/** Draws what a merchant will request for the order of a payment, if there will be one. */
export function drawRequests(random: Random, method: MethodId): MerchantRequest[] {
  const reserves = methods[method].moneyMoves === "at-capture"
  const course = random.weighted({
    none: 35,
    "capture-or-refund": 25,
    parts: 25,
    cancel: 15,
  })
  switch (course) {
    case "none":
      return []
    case "cancel":
      return [drawRequest(random, "cancel-order", 1)]
    case "capture-or-refund":
      return [
        ...(reserves ? [drawRequest(random, "capture", 1)] : []),
        ...(random.chance(60) ? [drawRequest(random, "refund", 1)] : []),
      ]
    case "parts":
      return [
        ...(reserves ? [drawRequest(random, "capture", 0.5), drawRequest(random, "capture", 0.5)] : []),
        drawRequest(random, "refund", 0.25),
        ...(random.chance(50) ? [drawRequest(random, "refund", 0.25)] : []),
        ...(random.chance(20) ? [drawRequest(random, "cancel-order", 1)] : []),
      ]
  }
}

/** Draws what is occasionally done with the payment in the gateway's own back office. */
export function drawBackOffice(random: Random, method: MethodId): BackOfficePlan | undefined {
  if (!random.chance(20)) {
    return undefined
  }
  const acts = methods[method].moneyMoves === "at-capture" ? drawReservedActs(random) : [drawRefund(random)]
  return { when: random.chance(50) ? "before" : "after", acts }
}

function drawReservedActs(random: Random): BackOfficeAct[] {
  // A share that the shop's own requests never have: an unknown capture of the same amount could not be distinguished from it.
  const capture: BackOfficeAct = { kind: "capture", share: random.chance(50) ? 1 : 0.3 }
  const course = random.weighted({ capture: 4, "capture-and-refund": 3, release: 3 })
  switch (course) {
    case "capture":
      return [capture]
    case "capture-and-refund":
      return [capture, drawRefund(random)]
    case "release":
      return [{ kind: "release", share: 1 }]
  }
}

function drawRefund(random: Random): BackOfficeAct {
  return { kind: "refund", share: random.chance(50) ? 1 : 0.1 }
}

/** Draws what a merchant occasionally changes about an order. */
export function drawOrderChange(random: Random): OrderChangePlan | undefined {
  if (!random.chance(15)) {
    return undefined
  }
  const kind = random.one(["edit-up", "edit-down", "return", "claim", "exchange"] as const)
  const costsMore = kind === "edit-up" || kind === "exchange"
  return {
    kind,
    when: random.one(["before", "after"]),
    links: costsMore ? random.one([0, 1, 2] as const) : 0,
  }
}

function drawSecondClick(random: Random): SecondClick {
  return {
    afterMs: random.chance(50) ? 0 : random.between(100, 4_000),
    amount: random.chance(70) ? "same" : "other",
  }
}

function drawRequest(random: Random, kind: MerchantRequest["kind"], share: number): MerchantRequest {
  return {
    kind,
    share,
    afterMs: random.between(0, 3_000),
    door: kind === "refund" && random.chance(50) ? "own" : "stock",
    ...(random.chance(25) ? { secondClick: drawSecondClick(random) } : {}),
    closeRest: kind === "capture" && share < 1 && random.chance(15),
    ...(random.chance(35) ? { fault: drawOperationFault(random) } : {}),
    ...(random.chance(10) ? { inquiryFault: { kind: "http-500" } } : {}),
  }
}

function drawOperationFault(random: Random): CallFault {
  const kind = random.weighted({
    "time-out-before": 1,
    "time-out-after": 1,
    html: 2,
    empty: 2,
    "clear-text": 2,
    truncated: 3,
    "wrong-mac": 3,
    "http-500": 3,
    refuse: 2,
    slow: 2,
    pending: 3,
    "not-completed": 2,
    "pending-fails": 2,
    "executed-later": 3,
  })
  const laterMs = () => random.between(500, 20_000)
  switch (kind) {
    case "pending":
      return { kind, executes: "later", laterMs: laterMs() }
    case "not-completed":
      return {
        kind: "pending",
        code: random.one(["22A10953", "22A10960"]),
        executes: "later",
        laterMs: laterMs(),
      }
    case "pending-fails":
      return { kind: "pending", executes: "fails-later", laterMs: laterMs() }
    case "executed-later":
      return { kind: random.one(["cut", "http-500", "truncated"]), executes: "later", laterMs: laterMs() }
    case "refuse":
      return { kind, code: "22A10045" }
    case "slow":
      return { kind }
    case "time-out-before":
      return { kind: "time-out", executes: "never" }
    case "time-out-after":
      return { kind: "time-out", executes: "at-once" }
    default:
      return { kind, executes: random.chance(50) ? "at-once" : "never" }
  }
}
