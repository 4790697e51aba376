/** The first words of the keys: ours, and the dashboard's for orders, below which the order's card is too. */
const words: ReadonlySet<unknown> = new Set(["paygate", "orders"])

/**
 * Whether a page's data changes when money moves. Any of it may: an amount is in the order, in lists, in the overview, and in
 * the problems.
 * @param key of React Query; the dashboard puts the key of an order in front of its preview's as one piece
 */
export function showsMoney([first]: readonly unknown[]): boolean {
  return words.has(Array.isArray(first) ? first[0] : first)
}
