import { isIPv4 } from "node:net"

import { z } from "zod"

import { isCurrency } from "../currencies"
import { isLoopback } from "../loopback"
import { parseUrl } from "../parse-url"
import type { MinorAmount, PayId, ReqId, TransId } from "../values"
import { isMinorAmount, isPayId, isReqId, isTransId } from "../values"

import { ans, ns } from "./field-formats"
import { tableRow, tableRows } from "./field-meta"

/** The attempt's own number. The tables allow 64 characters, ours has at most 32. */
export const TransID = z
  .custom<TransId>(isTransId, "must be a TransId: 1 to 32 letters, digits, . _ or -")
  .register(tableRows, { format: "ans..64" })

export const PayID = z
  .custom<PayId>(isPayId, "must be a PayId: 32 letters and digits")
  .register(tableRows, { format: "an32" })

export const ReqID = z
  .custom<ReqId>(isReqId, "must be a ReqId: 1 to 32 letters, digits, . _ or -")
  .register(tableRows, { format: "ans..32" })

/** Minor units. Amounts below 100 need an agreement with the gateway's support, which only the merchant knows about. */
export const Amount = z
  .custom<MinorAmount>(
    (value) => isMinorAmount(value) && value > 0,
    "must be a whole number of minor units, 1 to 9999999999",
  )
  .register(tableRows, { format: "n..10" })

/** ISO 4217, upper case on the wire; callers may use either case. */
export function currency(format: string) {
  return z
    .string()
    .toUpperCase()
    .refine(isCurrency, "must be an ISO 4217 currency such as CHF")
    .register(tableRows, { format })
}

/** A URL that the gateway calls: https on port 443 without a query; plain http is allowed for a loopback host, for tests. */
export const callbackUrl = ans(1, 256)
  .refine(isCallable, "must be https on port 443, without a query or fragment (use UserData for values)")
  .register(tableRows, { format: "ans..256" })

/** A closed list of values, as spelled in the table. */
export function oneOf<const Value extends string>(field: z.ZodString, ...values: [Value, ...Value[]]) {
  const format = tableRow(field)?.format ?? ""
  const list = values.join(", ").replace(/, ([^,]*)$/, " or $1")
  return field.pipe(z.enum(values, `must be ${list}`)).register(tableRows, { format })
}

/** `true` or `false` on the wire. */
export function flag(format: string) {
  return z
    .union([z.boolean(), z.enum(["true", "false"])], "must be true or false")
    .transform(String)
    .register(tableRows, { format })
}

/** TimeOut of WeChat: whole minutes, n..14 (WeChat document). Alipay's Timeout has another syntax. */
export function minutes(minimum: number) {
  const problem = `must be a whole number of minutes, at least ${minimum}`
  return z
    .number(problem)
    .int(problem)
    .min(minimum, problem)
    .max(99_999_999_999_999, "must have at most 14 digits")
    .register(tableRows, { format: "n..14" })
}

/**
 * The shopper's IP address for fraud checks. 16 characters without letters cannot hold an IPv6 address: omit such an address.
 */
export const IPAddr = ns(1, 16)
  .refine((text) => isIPv4(text), "must be an IPv4 address; leave an IPv6 address out")
  .register(tableRows, { format: "ns..16" })

export const UserData = ans(1, 1024)
export const Plain = ans(1, 50)
export const Custom = ans(1, 1024)

function isCallable(text: string): boolean {
  const url = parseUrl(text)
  if (url === undefined) return false
  const plain = !text.includes("?") && !text.includes("#") && url.username === "" && url.password === ""
  const onPort443 = url.protocol === "https:" && url.port === ""
  return plain && (onPort443 || (/^https?:$/.test(url.protocol) && isLoopback(url)))
}
