import type { InvalidParameter } from "../paygate/errors"

import { type MethodId, methodIds } from "./methods"
import { isSettable, settingProblem } from "./opening-endpoints"

/** Values for parameters of a request, by the gateway's own names. */
export type RequestSettings = Readonly<Record<string, unknown>>

/** What a browser may set, by its key in the session's `data`. */
interface BrowserSetting {
  readonly key: string
  readonly parameter: string
  readonly methods: readonly MethodId[]
  readonly why: string
}

const withParameter = (parameter: string) => methodIds.filter((id) => isSettable(id, parameter))

/**
 * The parameters a browser may set: those that say how this shopper wants to pay, or what the shopper knows best. All
 * others are for the shop's configuration and its server, because a forged value could do harm: merchants match the
 * gateway's books by RefNr, UserData, Plain, Custom and CustomerID; PPRO's Channel chooses a contract; GoodsCategory
 * opens coupons; Limit, Timeout and FxCurrency are the merchant's decisions; names and goods appear on the shopper's
 * statement.
 */
export const browserSettings: readonly BrowserSetting[] = [
  {
    key: "language",
    parameter: "Language",
    methods: withParameter("Language"),
    why: "the shopper reads the page",
  },
  { key: "device", parameter: "Device", methods: withParameter("Device"), why: "the browser knows it" },
  {
    key: "bank",
    parameter: "AccBank",
    methods: withParameter("AccBank"),
    why: "the shopper's own bank, from a closed list",
  },
  // PPRO's Channel is something else.
  { key: "channel", parameter: "Channel", methods: ["wechat"], why: "where the shopper is" },
  {
    key: "selling_point",
    parameter: "SellingPoint",
    methods: withParameter("SellingPoint"),
    why: "a label for reports that nothing is matched by",
  },
  {
    key: "service",
    parameter: "Service",
    methods: withParameter("Service"),
    why: "a label for reports that nothing is matched by",
  },
  {
    key: "check_in",
    parameter: "CheckInTime",
    methods: withParameter("CheckInTime"),
    why: "the day the shopper booked",
  },
  {
    key: "check_out",
    parameter: "CheckOutTime",
    methods: withParameter("CheckOutTime"),
    why: "the day the shopper booked",
  },
]

/** The key by which a browser sets a parameter of a method, if it may. */
export function browserKeyOf(method: MethodId, parameter: string): string | undefined {
  return browserSettings.find(
    (setting) => setting.parameter === parameter && setting.methods.includes(method),
  )?.key
}

/** Picks what a browser may set out of its data; unknown keys, and those of other methods, are left out. */
export function settingsOfBrowser(
  method: MethodId,
  data: Readonly<Record<string, unknown>> | undefined,
): RequestSettings {
  const picked = browserSettings
    .filter(({ methods, key }) => methods.includes(method) && data?.[key] != null)
    .map(({ key, parameter }) => [parameter, key === "language" ? languageCode(data?.[key]) : data?.[key]])
  return Object.fromEntries(picked) as RequestSettings
}

/** The key in a payment session's context under which a shop's server sets parameters; the store route cannot set context. */
export const serverKey = "paygate"

/** What the shop's own server set for this payment, by the gateway's names. */
export function settingsOfServer(context: Readonly<Record<string, unknown>> | undefined): RequestSettings {
  const set = context?.[serverKey]
  return typeof set === "object" && set !== null && !Array.isArray(set) ? { ...set } : {}
}

/** The language of a tag such as `de` or `de-CH`; anything else is returned unchanged. */
export function languageCode(tag: unknown): unknown {
  return typeof tag === "string" && /^[a-z]{2}(?:[-_].*)?$/i.test(tag) ? tag.slice(0, 2).toLowerCase() : tag
}

/** What is wrong with the given values, each with its parameter and format. */
export function settingProblems(method: MethodId, settings: RequestSettings): InvalidParameter[] {
  return Object.entries(settings).flatMap(([name, value]) => settingProblem(method, name, value) ?? [])
}
