import { assertNever } from "../../paygate/wire/assert-never"
import { type GenericModule, MODULE } from "../codes"

import { addressProblem } from "./address"
import type { Contract } from "./circumstances"
import { currencyProblem } from "./currency-rules"
import type { Rule } from "./row"
import { isDay, isGoodsInBase64, isIpv4, isItemList } from "./values"

/** How a value breaks a rule. */
interface BrokenRule {
  readonly module: GenericModule
  readonly reason: string
}

const broken = (module: GenericModule, reason: string): BrokenRule => ({ module, reason })

/** What a rule may use besides the value. */
export interface RuleContext extends Contract {
  readonly merchantId: string
  readonly allowBelowHundred: boolean
  readonly wechatDomestic: boolean
}

const GOODS_LIST = /^[^;+]+;[1-9][0-9]*(\+[^;+]+;[1-9][0-9]*)*$/
const TIME_SPAN = /^(1c|[1-9][0-9]?[mhd])$/

/** Applies a row's rule to a value that already fits class and length; undefined when it is satisfied. */
export function breaksRule(rule: Rule, value: string, context: RuleContext): BrokenRule | undefined {
  switch (rule) {
    case "merchant":
      return value === context.merchantId
        ? undefined
        : broken(MODULE.value, `in Data is not the MerchantID beside Data`)
    case "amount":
      return Number(value) >= 100 || context.allowBelowHundred
        ? undefined
        : broken(MODULE.value, "below 100 minor units only after agreement with the support")
    case "currency-twint":
    case "currency-alipay":
    case "currency-alipay-app":
    case "currency-ppro":
    case "currency-wechat":
    case "currency-iso":
    case "currency-settlement": {
      const problem = currencyProblem(rule, value, context)
      return problem === undefined ? undefined : broken(MODULE.notAllowed, problem)
    }
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
    case "goods-base64":
      return isGoodsInBase64(value)
        ? undefined
        : broken(MODULE.format, "must be Base64 of a JSON array of {itemDescription, number}")
    case "item-list":
      return isItemList(value)
        ? undefined
        : broken(MODULE.format, "must read key:value,key:value;key:value, items joined by ;")
    case "day":
      return isDay(value, "") ? undefined : broken(MODULE.value, "must be a day, YYYYMMDD")
    case "day-list":
      return value.split("|").every((day) => isDay(day, "-"))
        ? undefined
        : broken(MODULE.format, "must be days, YYYY-MM-DD, several joined by |")
    case "ipv4":
      return isIpv4(value) ? undefined : broken(MODULE.format, "must be an IPv4 address")
    default:
      return assertNever(rule)
  }
}
