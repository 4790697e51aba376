import { stateTable } from "../src/domain/attempt-states"
import { afterMovement, nextMovement } from "../src/domain/gateway-movement"
import { afterNotExecuted } from "../src/domain/operation"

import { booking } from "./books"
import { inquire } from "./gateway"
import {
  at,
  attempts,
  captures,
  medusa,
  operations,
  payments,
  type ProcessSlots,
  refunds,
  requests,
  type State,
} from "./layout"
import { type Emit, endProcess, type Model, told, useFault } from "./model"
import { report, resolve } from "./problems"
import { programs } from "./programs"
import { ask, asking, evidenceNow, inquireAbout, isAsking } from "./requests"
import { correct, endUnresolved, enter, restart, succeed, unresolvedOf } from "./statements"
import { attemptOf, attemptState, kinds, type Totals, units } from "./views"

const resolving = { look: 0, executed: 1, notExecuted: 2, overtaken: 3 } as const

/** `resolveNext`: finds out the result of a request without a final answer. */
export function resolveOperation(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const x = at(operations, s[p.operation] - 1)
  if (isAsking(s[p.step])) {
    return ask(m, s, p, "the job repeats it", emit)
  }
  switch (s[p.step]) {
    case resolving.look:
      for (const heard of inquireAbout(s, x, m.rules)) {
        emit(`the job: the gateway ${heard.label}`, (n) => {
          useFault(n, heard.fault)
          const evidence = evidenceNow(n, x, heard.totals, m.rules)
          n[p.three] = n[x.state]
          if (evidence === "executed") {
            n[p.step] = resolving.executed
          } else if (evidence === "not-executed") {
            n[p.step] = resolving.notExecuted
          } else if (evidence === "overtaken") {
            n[p.step] = resolving.overtaken
          } else {
            n[x.asked] = heard.fault ? 0 : 1
            endUnresolved(n, x, "unknown", undefined)
            report(n, "operation-unknown")
            endProcess(n, p)
          }
        })
      }
      return
    case resolving.executed:
      return emit("the job: it was carried out", (n) => {
        succeed(n, x, m.rules)
        resolve(n, "operation-unknown")
        goOn(n, p)
      })
    case resolving.notExecuted:
      return emit("the job: it was not carried out", (n) => repeatOrWriteOff(m, n, p))
    case resolving.overtaken:
      return emit("the job: the totals have moved in another way", (n) => {
        if (endUnresolved(n, x, "overtaken", undefined)) {
          resolve(n, "operation-unknown")
          report(n, "operation-overtaken")
        }
        n[at(attempts, n[p.attempt]).seen] = 0
        goOn(n, p)
      })
    case asking.done:
      return emit("the job: repeated", (n) => {
        resolve(n, "operation-unknown")
        goOn(n, p)
      })
    default:
      return emit("the job: the repeat brought no success", (n) => {
        if (n[p.answer] !== told.unclear) {
          resolve(n, "operation-unknown")
          report(n, "operation-not-executed")
        }
        goOn(n, p)
      })
  }
}

function repeatOrWriteOff(m: Model, n: State, p: ProcessSlots): void {
  const x = at(operations, n[p.operation] - 1)
  const rows = at(kinds, n[x.kind]) === "capture" ? captures : refunds
  const next = afterNotExecuted({
    goesBack: attemptState(n, at(attempts, n[p.attempt])) === "auto-refunding",
    isInMedusa: n[x.row] !== 0 && rows.some((r) => n[r.id] === n[x.row]),
    orderCanceled: n[medusa.order] === 2,
  })
  if (next === "write-off") {
    const ended = endUnresolved(n, x, "refused", undefined)
    if (ended) {
      tellOfWriteOff(n, n[x.request])
      resolve(n, "operation-unknown")
      report(n, "operation-not-executed")
    }
    goOn(n, p)
  } else if (restart(n, x, n[p.three])) {
    n[p.kind] = n[x.kind]
    n[p.step] = asking.send
  } else {
    goOn(n, p)
  }
}

/** The person who requested it reads in the problem list that it was not executed. */
function tellOfWriteOff(n: State, index: number): void {
  const request = index === 0 ? undefined : at(requests, index - 1)
  if (request && n[request.told] === told.unclear) {
    n[request.told] = told.failed
  }
}

/** The payment is compared with Medusa after that. */
function goOn(n: State, p: ProcessSlots): void {
  const attempt = n[p.attempt]
  endProcess(n, p)
  n[p.program] =
    n[at(attempts, attempt).completed] === 1 && n[at(attempts, attempt).heard] === 0
      ? programs.keepBooks
      : programs.reconcile
  n[p.attempt] = attempt
  n[p.step] = booking.acquire
}

const looking = { ask: 0, enter: 1 } as const

/** `importMovements`: money that moved at the gateway without the plugin. */
export function scheduledInquiry(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  if (s[p.step] === looking.ask) {
    if (
      !stateTable[attemptState(s, a)].holdsMoney ||
      unresolvedOf(s, s[p.attempt]) >= 0 ||
      s[a.payId] === 0
    ) {
      return emit("the look finds a request under way", (n) => goOn(n, p))
    }
    for (const heard of inquire(s, at(payments, s[a.payId] - 1), m.rules)) {
      emit(`the look: the gateway ${heard.label}`, (n) => {
        useFault(n, heard.fault)
        if (!heard.totals) {
          return goOn(n, p)
        }
        n[a.seen] = heard.fault ? 0 : 1
        n[p.one] = code(heard.totals.authorized)
        n[p.two] = code(heard.totals.captured)
        n[p.three] = code(heard.totals.refunded)
        keepBooksOf(n, p)
        n[p.step] = looking.enter
      })
    }
    return
  }
  emit("the look compares the totals with our books", (n) => compare(m, n, p))
}

const unknown = 255

function code(amount: Totals["captured"]): number {
  return amount === "unknown" ? unknown : amount
}

function amountOf(stored: number): Totals["captured"] {
  return stored === unknown ? "unknown" : units(stored)
}

/** Keeps the row as it was read, to compare with it when the movement is recorded. */
function keepBooksOf(n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  n[p.amount] = n[a.captured]
  n[p.key] = n[a.refunded]
  n[p.kind] = n[a.state]
  n[p.row] = n[a.authorized]
}

function compare(m: Model, n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  const read = {
    ...attemptOf(n, a, m.moneyMoves),
    state: attemptState({ [a.state]: n[p.kind] }, a),
    capturedAmount: units(n[p.amount]),
    refundedAmount: units(n[p.key]),
    authorizedAmount: units(n[p.row]),
  }
  const movement = nextMovement(read, {
    authorized: amountOf(n[p.one]),
    captured: amountOf(n[p.two]),
    refunded: amountOf(n[p.three]),
    lastStatus: undefined,
  })
  const was = { state: read.state, captured: n[p.amount], refunded: n[p.key] }
  switch (movement.kind) {
    case "none":
      return goOn(n, p)
    case "other-amount":
      correct(n, n[p.attempt], was, movement)
      return goOn(n, p)
    case "unknown":
      n[a.seen] = 0
      return goOn(n, p)
    case "unclear":
      report(n, "moved-at-gateway")
      return goOn(n, p)
    case "moved": {
      const after = afterMovement(read, movement.operation, movement.amount)
      if (enter(n, n[p.attempt], was, after, movement.operation, m.rules)) {
        // The same look finishes a cancellation after it.
        n[a.tried] = 0
        keepBooksOf(n, p)
      } else {
        n[a.seen] = 0
        goOn(n, p)
      }
    }
  }
}
