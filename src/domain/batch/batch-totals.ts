/** Sum of the valid rows of one future file in one currency. Amount in minor units. */
export interface BatchTotal {
  readonly accountId: string
  readonly currency: string
  readonly count: number
  readonly amount: number
}

/** Sums amounts by account and currency, in the order they first appear. */
export function batchTotals(
  rows: Iterable<{ accountId: string; currency: string; amount: number }>,
): BatchTotal[] {
  const totals = new Map<string, BatchTotal>()
  for (const { accountId, currency, amount } of rows) {
    const key = `${accountId}\n${currency}`
    const total = totals.get(key) ?? { accountId, currency, count: 0, amount: 0 }
    totals.set(key, { ...total, count: total.count + 1, amount: total.amount + amount })
  }
  return [...totals.values()]
}

/** How records are divided into files: one per account and kind. */
export function groupByAccount<Row extends { accountId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.accountId)
    if (group) {
      group.push(row)
    } else {
      groups.set(row.accountId, [row])
    }
  }
  return groups
}
