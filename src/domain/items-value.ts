/** Some units of a line of an order. */
export interface ChosenItem {
  /** Major units as exact decimal text: what all that was ordered comes to, with its share of discounts and taxes. */
  readonly total: string
  readonly ordered: number
  readonly quantity: number
}

/** A number as a fraction of whole numbers, so that thirds stay thirds. */
interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/**
 * What chosen units are worth. The sum is exact and rounded once, half up, so that all units of all lines are worth the
 * lines' total, whatever each of them would round to. Runs in a browser, too.
 * @param decimals of the currency
 * @returns minor units
 */
export function valueOfItems(chosen: readonly ChosenItem[], decimals: number): number {
  const { over, under } = chosen
    .map(({ total, ordered, quantity }) =>
      divided(times(fractionOf(total), fractionOf(String(quantity))), fractionOf(String(ordered))),
    )
    .reduce(plus, { over: 0n, under: 1n })
  const minor = over * 10n ** BigInt(decimals)
  return Number((2n * minor + under) / (2n * under))
}

function fractionOf(decimal: string): Fraction {
  const [whole = "0", part = ""] = decimal.split(".")
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) }
}

function times(one: Fraction, other: Fraction): Fraction {
  return { over: one.over * other.over, under: one.under * other.under }
}

function divided(one: Fraction, other: Fraction): Fraction {
  return { over: one.over * other.under, under: one.under * other.over }
}

function plus(one: Fraction, other: Fraction): Fraction {
  return { over: one.over * other.under + other.over * one.under, under: one.under * other.under }
}
