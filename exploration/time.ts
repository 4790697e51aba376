import { attempts, captures, medusa, operations, processes, refunds, type Slot, type State } from "./layout"
import type { Emit } from "./model"
import { due, isUnresolved } from "./statements"
import { oldest } from "./views"

/**
 * Time passes in steps that cross one limit each: the duration of a call, the horizon of a request without an answer, and that
 * of a request the gateway called pending. By then a call has ended in any case, and the gateway has decided.
 */
export function passTime(s: State, emit: Emit): void {
  if (processes.some((p) => s[p.program] !== 0)) {
    return
  }
  if (!isOld(s, 1)) {
    emit("three minutes pass", (n) => pass(n, 1))
  }
  const unanswered = operations.some((x) => s[x.open] > 0)
  if (!unanswered && !isOld(s, 2)) {
    emit("twenty minutes pass", (n) => pass(n, 2))
  }
  if (!unanswered && !operations.some((x) => s[x.waiting] > 0) && !isOld(s, oldest)) {
    emit("a day and an hour pass", (n) => pass(n, oldest))
  }
}

/** Whether this much time would change nothing. */
export function isOld(s: State, age: number): boolean {
  return (
    operations.every((x) => !isUnresolved(s, x) || s[x.age] >= age) &&
    attempts.every(
      (a) =>
        (s[a.due] === due.none || s[a.due] === due.now) &&
        s[a.lease] !== 2 &&
        s[a.completion] !== 1 &&
        (age < oldest || s[a.exists] === 0 || s[a.completed] === 1 || s[a.dayOver] === 1),
    ) &&
    [...captures, ...refunds].every((row) => s[row.id] === 0 || s[row.old] === 1) &&
    s[medusa.bookLock] !== 2 &&
    s[medusa.orderAge] !== 1
  )
}

function pass(n: State, age: number): void {
  for (const x of operations) {
    if (isUnresolved(n, x) && n[x.age] < age) {
      n[x.age] = age
      n[x.asked] = 0
    }
  }
  for (const a of attempts) {
    n[a.due] = n[a.due] === due.none ? due.none : due.now
    freeIfLeft(n, a.lease)
    if (age === oldest && n[a.exists] === 1 && n[a.completed] === 0 && n[a.dayOver] === 0) {
      n[a.dayOver] = 1
      n[a.seen] = 0
    }
    n[a.completion] = n[a.completion] === 1 ? 2 : n[a.completion]
  }
  for (const row of [...captures, ...refunds]) {
    n[row.old] = n[row.id] === 0 ? 0 : 1
  }
  freeIfLeft(n, medusa.bookLock)
  n[medusa.orderAge] = n[medusa.orderAge] === 1 ? 2 : n[medusa.orderAge]
}

function freeIfLeft(n: State, slot: Slot): void {
  n[slot] = n[slot] === 2 ? 0 : n[slot]
}
