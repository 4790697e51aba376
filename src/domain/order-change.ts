/** A change of an order that Medusa has not confirmed; an order takes one at a time. */
export interface OpenOrderChange {
  readonly id: string
  readonly type: string | null
  readonly createdAt: Date
}

/** Core makes and confirms it within one step of a refund or a cancellation. */
const isDoneWithin = 60_000

/**
 * Whether a change was left by a process that died in a refund: people can neither open nor confirm one of this kind.
 * Every later refund of the order would move the money and then fail.
 */
export function wasLeft({ type, createdAt }: OpenOrderChange, now: Date): boolean {
  return type === "credit_line" && now.getTime() - createdAt.getTime() > isDoneWithin
}
