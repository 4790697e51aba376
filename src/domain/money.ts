import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

import { exponentOf } from "../paygate/currencies"
import { type MinorAmount, minorAmount } from "../paygate/values"

import type { GatewayTotals, ReportedAmount, ReportedTotals } from "./gateway-totals"

/**
 * Medusa's amount (major units, unrounded, in any of its shapes) in whole minor units, rounded half up.
 *
 * Medusa keeps cart totals at full precision (31.3527 EUR), the gateway takes whole cents.
 * @throws ConfigurationError for an unknown currency, RequestInvalidError for a negative or too large amount
 */
export function toMinor(amount: BigNumberInput, currency: string): MinorAmount {
  const scaled = MathBN.mult(amount, MathBN.convert(10).pow(exponentOf(currency)))
  return minorAmount(Number(scaled.toFixed(0)))
}

/** Minor units as a decimal string in major units, with all decimals of the currency: 1250 CHF -> "12.50". */
export function toMajor(amount: MinorAmount, currency: string): string {
  const exponent = exponentOf(currency)
  return MathBN.div(amount, MathBN.convert(10).pow(exponent)).toFixed(exponent)
}

/**
 * The same of the sum of many amounts, which may be larger than any one of them can be.
 * @param total whole minor units as digits
 */
export function totalToMajor(total: string, currency: string): string {
  const exponent = exponentOf(currency)
  return MathBN.div(total, MathBN.convert(10).pow(exponent)).toFixed(exponent)
}

/** What an inquiry said, in major units; the word "unknown" where it named no amount. */
export function reportedTotals(totals: GatewayTotals, currency: string): ReportedTotals {
  const major = (amount: ReportedAmount) => (amount === "unknown" ? amount : toMajor(amount, currency))
  return {
    authorized: major(totals.authorized),
    captured: major(totals.captured),
    refunded: major(totals.refunded),
    currency_code: currency,
  }
}

/** An amount for people: "12.50 CHF". */
export function formatMoney(amount: MinorAmount, currency: string): string {
  return `${toMajor(amount, currency)} ${currency.toUpperCase()}`
}

/** Sum of minor amounts. */
export function sum(amounts: readonly MinorAmount[]): MinorAmount {
  return minorAmount(amounts.reduce((total, amount) => total + amount, 0))
}

/** `whole - part`, never below zero. */
export function remainder(whole: MinorAmount, part: MinorAmount): MinorAmount {
  return minorAmount(Math.max(0, whole - part))
}

/**
 * The amount to move when Medusa asks for `wanted` and `rest` is left at the gateway.
 *
 * Medusa splits unrounded amounts, so the last part may round to one minor unit more than is left; that unit is
 * not the shopper's. Anything above is a real excess: undefined.
 */
export function withinRest(wanted: MinorAmount, rest: MinorAmount): MinorAmount | undefined {
  if (wanted <= rest) {
    return wanted
  }
  return rest > 0 && wanted - rest === 1 ? rest : undefined
}
