import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

import type { MinorAmount } from "../paygate/values"

import type { CaptureMoment } from "./capture-moment"
import { toMinor } from "./money"

/** A line of an order, with how much of it has gone out. */
export interface ShippedLine {
  readonly quantity: number
  readonly fulfilled: number
  readonly shipped: number
  readonly delivered: number
  /** Major units, exact: Medusa's total of what is fulfilled, with its share of discounts and taxes. */
  readonly fulfilledTotal: BigNumberInput
}

/** An order as far as its parcels are concerned. */
export interface ShippedOrder {
  readonly currency: string
  readonly lines: readonly ShippedLine[]
  /** Major units, exact: all shipping methods with discounts and taxes. */
  readonly shippingTotal: BigNumberInput
}

/** What has gone out so far. */
export interface ShippedValue {
  /** Minor units. */
  readonly amount: MinorAmount
  /** Nothing is left to send. */
  readonly isComplete: boolean
}

/**
 * The value of everything that has gone out so far, shipping included from the first parcel on.
 *
 * It is the value of all parcels rather than of one: a parcel's amount is the difference to what was captured before, so the
 * parcels add up to the order's total to the last minor unit, whatever each of them would round to.
 */
export function shippedValue(
  { currency, lines, shippingTotal }: ShippedOrder,
  moment: Exclude<CaptureMoment, "manual">,
): ShippedValue {
  const sent = lines.map((line) => ({ line, quantity: sentOf(line, moment) }))
  if (sent.every(({ quantity }) => quantity === 0)) {
    return { amount: toMinor(0, currency), isComplete: false }
  }
  const items = sent
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity }) => MathBN.div(MathBN.mult(line.fulfilledTotal, quantity), line.fulfilled))
  return {
    amount: toMinor(MathBN.sum(shippingTotal, ...items), currency),
    isComplete: sent.every(({ line, quantity }) => quantity >= line.quantity),
  }
}

/** Nothing is sent that is not fulfilled. What needs no shipping is never shipped, only delivered. */
function sentOf(line: ShippedLine, moment: Exclude<CaptureMoment, "manual">): number {
  switch (moment) {
    case "fulfillment":
      return line.fulfilled
    case "shipment":
      return Math.min(line.fulfilled, Math.max(line.shipped, line.delivered))
  }
}
