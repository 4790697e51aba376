import { MathBN } from "@medusajs/framework/utils"

import { exponentOf } from "../paygate/currencies"

/** A range in major units, "12.50", both ends included. */
export interface MajorRange {
  readonly min?: string
  readonly max?: string
}

/** The same in the minor units of some currencies, as digits. */
export interface MinorRange extends MajorRange {
  readonly currencies: readonly string[]
}

/**
 * What a range of amounts is in minor units: 12.50 is 1250 in francs and between two amounts in yen.
 * @param currencies upper case
 * @returns a range for each number of decimals that they have
 */
export function minorRanges({ min, max }: MajorRange, currencies: readonly string[]): MinorRange[] {
  return [...new Set(currencies.map(exponentOf))].map((exponent) => {
    const factor = MathBN.convert(10).pow(exponent)
    return {
      currencies: currencies.filter((code) => exponentOf(code) === exponent),
      ...(min === undefined ? {} : { min: MathBN.mult(min, factor).integerValue(up).toFixed(0) }),
      ...(max === undefined ? {} : { max: MathBN.mult(max, factor).integerValue(down).toFixed(0) }),
    }
  })
}

/** BigNumber's own names for the directions: to the next whole number above, and below. */
const up = 2
const down = 3
