import { at, captures, medusa, operations, refunds, type RowSlots, type State } from "./layout"
import { unresolvedOf } from "./statements"

export function sum(s: State, rows: readonly RowSlots[]): number {
  return rows.reduce((total, row) => total + s[row.amount], 0)
}

/** Medusa's core writes its own row; returns 0 when the model has no free slot. */
export function writeRow(s: State, rows: readonly RowSlots[], amount: number): number {
  const row = rows.find((one) => s[one.id] === 0)
  if (!row) {
    return 0
  }
  s[medusa.nextRow] += 1
  s[row.id] = s[medusa.nextRow]
  s[row.amount] = amount
  s[row.old] = 0
  return s[row.id]
}

export function deleteRow(s: State, rows: readonly RowSlots[], id: number): void {
  const row = rows.find((one) => s[one.id] === id)
  if (row) {
    s[row.id] = 0
    s[row.amount] = 0
    s[row.old] = 0
    // An id that nothing refers to is used again: otherwise each try would lead to a state of its own, for ever.
    if (id === s[medusa.nextRow] && operations.every((x) => s[x.row] !== id)) {
      s[medusa.nextRow] -= 1
    }
  }
}

/** `rowsThatStay`, and what is left over. */
export function deleteLeft(n: State, attempt: number, captured: number, refunded: number): boolean {
  const index = unresolvedOf(n, attempt)
  const underWay = index < 0 ? 0 : n[at(operations, index).row]
  const isServed = (row: number) => operations.some((x) => n[x.state] === 2 && n[x.row] === row)
  const left = [captures, refunds].flatMap((rows) => {
    const ended = rows.filter((r) => n[r.id] !== 0 && n[r.id] !== underWay)
    const served = ended.filter((r) => isServed(n[r.id]))
    let room = (rows === captures ? captured : refunded) - sum(n, served)
    return ended
      .filter((r) => !served.includes(r))
      .sort((one, other) => n[one.id] - n[other.id])
      .filter((r) => {
        const fits = n[r.amount] <= room
        room -= fits ? n[r.amount] : 0
        return !fits && n[r.old] === 1
      })
      .map((r) => ({ rows, id: n[r.id] }))
  })
  for (const { rows, id } of left) {
    deleteRow(n, rows, id)
  }
  return left.length > 0
}
