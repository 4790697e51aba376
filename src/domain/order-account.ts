import { completionRunsFor } from "./unpaid-order"

/** A capture of a payment, or an entry of its order's account. Amounts in minor units, refunds negative. */
export interface CaptureRow {
  readonly id: string
  readonly createdAt: Date
  readonly amount: number
}
export interface AccountEntry {
  readonly referenceId: string | null
  readonly amount: number
}

export interface Unaccounted {
  readonly captureIds: readonly string[]
  /** Core may be about to enter a capture this young by itself. */
  readonly until: Date | null
}

/**
 * Captures that the order's account lacks: core writes its entry after the capture, and a process that dies in between
 * leaves an order that looks unpaid. Where the sums say that they are in it under another id none is missing.
 */
export function unaccountedCaptures(
  captures: readonly CaptureRow[],
  account: readonly AccountEntry[],
  now: Date,
): Unaccounted {
  const missing = captures.filter(({ id }) => account.every(({ referenceId }) => referenceId !== id))
  const received = sum(account.filter(({ amount }) => amount > 0))
  if (missing.length === 0 || received + sum(missing) > sum(captures)) {
    return { captureIds: [], until: null }
  }
  const until = Math.max(...missing.map(({ createdAt }) => createdAt.getTime())) + completionRunsFor
  return {
    captureIds: missing.map(({ id }) => id),
    until: now.getTime() < until ? new Date(until) : null,
  }
}

function sum(rows: readonly { readonly amount: number }[]): number {
  return rows.reduce((total, { amount }) => total + amount, 0)
}
