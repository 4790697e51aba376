import { assertNever } from "../assert-never"
import { type GenericModule, MODULE } from "../codes"
import { addressProblem } from "./address"
import type { Rule } from "./row"

/** What a rule may know of the call besides the value. */
export interface RuleContext {
  readonly merchantId: string
  readonly allowBelowHundred: boolean
  readonly alipayDomestic: boolean
}

export interface BrokenRule {
  readonly module: GenericModule
  readonly reason: string
}

const GOODS_LIST = /^[^;+]+;[1-9][0-9]*(\+[^;+]+;[1-9][0-9]*)*$/
const TIME_SPAN = /^(1c|[1-9][0-9]?[mhd])$/
const currencies = new Set(Intl.supportedValuesOf("currency"))

const broken = (module: GenericModule, reason: string): BrokenRule => ({ module, reason })

/** Applies a row's rule to a value that already fits class and length; undefined when it holds. */
export function breaksRule(rule: Rule, value: string, context: RuleContext): BrokenRule | undefined {
  switch (rule) {
    case "merchant":
      return value === context.merchantId
        ? undefined
        : broken(MODULE.value, `in Data is not the MerchantID beside Data`)
    case "amount":
      return Number(value) >= 100 || context.allowBelowHundred
        ? undefined
        : broken(MODULE.value, "below 100 smallest units only after agreement with the support")
    case "currency-twint":
      return value === "CHF" ? undefined : broken(MODULE.notAllowed, `TWINT takes CHF only, not ${value}`)
    case "currency-alipay":
      return alipayCurrency(value, context)
    case "address": {
      const problem = addressProblem(value)
      return problem === undefined ? undefined : broken(MODULE.value, problem)
    }
    case "no-#&%+":
      return /[#&%+]/.test(value) ? broken(MODULE.format, "must not contain # & % +") : undefined
    case "goods-list":
      return GOODS_LIST.test(value) && !/[#&%]/.test(value)
        ? undefined
        : broken(MODULE.format, "must read name;quantity+name;quantity, without # & %")
    case "reference-characters":
      return /^[a-zA-Z0-9,_-]*$/.test(value)
        ? undefined
        : broken(MODULE.format, "only a-z A-Z 0-9 , - _ are allowed")
    case "time-span":
      return TIME_SPAN.test(value)
        ? undefined
        : broken(MODULE.format, "must be a whole number and m, h or d, or 1c")
    default:
      return assertNever(rule)
  }
}

function alipayCurrency(value: string, { alipayDomestic }: RuleContext): BrokenRule | undefined {
  if (!currencies.has(value)) return broken(MODULE.notAllowed, `${value} is no currency of ISO 4217`)
  if (alipayDomestic === (value === "CNY")) return undefined
  return broken(
    MODULE.notAllowed,
    alipayDomestic ? "a domestic merchant takes CNY only" : "a cross-border merchant cannot take CNY",
  )
}
