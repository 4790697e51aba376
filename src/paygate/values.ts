import { RequestInvalidError } from "./errors"

declare const brand: unique symbol
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name }

/** Our own number for one attempt to pay. The tables allow 64 characters, older ones 32: ours has at most 32. */
export type TransId = Branded<string, "TransID">
/** The gateway's number for a payment, 32 letters and digits. */
export type PayId = Branded<string, "PayID">
/** The gateway's number for one step of a payment: authorization, capture, credit. */
export type XId = Branded<string, "XID">
/** Identifies one operation of ours, so that the gateway recognizes a repeat (protocol notes 10.1). */
export type ReqId = Branded<string, "ReqID">
export type MerchantId = Branded<string, "MerchantID">
/** A whole number of the currency's minor units that fits into the gateway's Amount (n..10). */
export type MinorAmount = Branded<number, "MinorAmount">

export const MAXIMUM_MINOR_AMOUNT = 9_999_999_999

// Excludes `*`, which joins the fields of a MAC, and anything that could cause trouble on the wire or in a file name.
const ownId = /^[A-Za-z0-9._-]{1,32}$/
const gatewayId = /^[A-Za-z0-9]{32}$/
const merchantNumber = /^[^\s&=*\p{Cc}]{1,30}$/u

export const isTransId = (value: unknown): value is TransId => typeof value === "string" && ownId.test(value)
export const isReqId = (value: unknown): value is ReqId => typeof value === "string" && ownId.test(value)
export const isPayId = (value: unknown): value is PayId => typeof value === "string" && gatewayId.test(value)
export const isXId = (value: unknown): value is XId => typeof value === "string" && gatewayId.test(value)
export const isMerchantId = (value: unknown): value is MerchantId =>
  typeof value === "string" && merchantNumber.test(value)
export const isMinorAmount = (value: unknown): value is MinorAmount =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= MAXIMUM_MINOR_AMOUNT

/** @throws RequestInvalidError unless 1 to 32 letters, digits, dots, hyphens or underscores */
export function transId(text: string): TransId {
  return checked(text, isTransId, "TransID", "ans..32", "must be 1 to 32 letters, digits, . _ or -")
}

/** @throws RequestInvalidError unless 1 to 32 letters, digits, dots, hyphens or underscores */
export function reqId(text: string): ReqId {
  return checked(text, isReqId, "ReqID", "ans..32", "must be 1 to 32 letters, digits, . _ or -")
}

/** @throws RequestInvalidError unless exactly 32 letters and digits */
export function payId(text: string): PayId {
  return checked(text, isPayId, "PayID", "an32", "must be 32 letters and digits, as the gateway gave them")
}

/** @throws RequestInvalidError unless exactly 32 letters and digits */
export function xId(text: string): XId {
  return checked(text, isXId, "XID", "an32", "must be 32 letters and digits, as the gateway gave them")
}

/** @throws RequestInvalidError unless 1 to 30 characters without blanks, `&`, `=` and `*` */
export function merchantId(text: string): MerchantId {
  return checked(
    text,
    isMerchantId,
    "MerchantID",
    "ans..30",
    "must be 1 to 30 characters without blanks, & = and *",
  )
}

/** @throws RequestInvalidError unless a whole number of minor units from 0 to 9,999,999,999 */
export function minorAmount(units: number): MinorAmount {
  return checked(
    units,
    isMinorAmount,
    "Amount",
    "n..10",
    "must be a whole number of minor units, 0 to 9999999999",
  )
}

function checked<Raw, Value extends Raw>(
  raw: Raw,
  accepts: (value: unknown) => value is Value,
  parameter: string,
  format: string,
  problem: string,
): Value {
  if (!accepts(raw)) {
    throw new RequestInvalidError([{ parameter, format, problem }], "gateway's data formats")
  }
  return raw
}
