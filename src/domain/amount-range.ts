import { MathBN } from "@medusajs/framework/utils"

import { currencyCodes, exponentOf } from "../paygate/currencies"

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
 * @param currency upper case; without one, a range for each number of decimals that a currency can have
 */
export function minorRanges({ min, max }: MajorRange, currency: string | undefined): MinorRange[] {
  const groups =
    currency === undefined
      ? exponents.map((exponent) => currencyCodes.filter((code) => exponentOf(code) === exponent))
      : [[currency]]
  return groups.map((currencies) => {
    const factor = MathBN.convert(10).pow(exponentOf(currencies[0] ?? ""))
    return {
      currencies,
      ...(min === undefined ? {} : { min: MathBN.mult(min, factor).integerValue(up).toFixed(0) }),
      ...(max === undefined ? {} : { max: MathBN.mult(max, factor).integerValue(down).toFixed(0) }),
    }
  })
}

const exponents = [...new Set(currencyCodes.map(exponentOf))]

/** BigNumber's own names for the directions: to the next whole number above, and below. */
const up = 2
const down = 3
