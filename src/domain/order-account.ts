/** A capture of a payment, or an entry of its order's account. Amounts in minor units, refunds negative. */
export interface CaptureRow {
  readonly id: string
  readonly amount: number
}
export interface AccountEntry {
  readonly referenceId: string | null
  readonly amount: number
}

/**
 * Captures that the order's account lacks: core writes its entry after the capture, and a process that dies in between
 * leaves an order that looks unpaid. Where the sums say that they are in it under another id none is missing.
 */
export function unaccountedCaptures(
  captures: readonly CaptureRow[],
  account: readonly AccountEntry[],
): string[] {
  const missing = captures.filter(({ id }) => account.every(({ referenceId }) => referenceId !== id))
  const received = sum(account.filter(({ amount }) => amount > 0))
  return received + sum(missing) <= sum(captures) ? missing.map(({ id }) => id) : []
}

function sum(rows: readonly { readonly amount: number }[]): number {
  return rows.reduce((total, { amount }) => total + amount, 0)
}
