import { isRecord } from "./store-sdk"

/** What a storefront does with an opened payment. */
export type PaymentAction =
  /** Send the browser there; never draw it as a code, no wallet can pay it. */
  | { readonly type: "redirect"; readonly url: string }
  /** Draw the content as a QR code; it stops working at `expiresAt`, if that is known. */
  | { readonly type: "qr"; readonly content: string; readonly expiresAt: Date | undefined }
  /** Hand the payload to the wallet's SDK in your own app. */
  | { readonly type: "app"; readonly payload: string }
  /** Nothing to do for the shopper: complete the cart. */
  | { readonly type: "none" }
  /** Something this kit is too old for, or that is broken: open a new payment. */
  | { readonly type: "unknown" }

/** Reads `session.data.action`; what has no known shape becomes `unknown` instead of an error. */
export function readAction(action: unknown): PaymentAction {
  if (!isRecord(action)) {
    return { type: "unknown" }
  }
  const { type, url, content, payload, expires_at: expires } = action
  if (type === "redirect" && isWebAddress(url)) {
    return { type, url }
  }
  if (type === "qr" && isText(content)) {
    return { type, content, expiresAt: readDate(expires) }
  }
  if (type === "app" && isText(payload)) {
    return { type, payload }
  }
  return { type: type === "none" ? type : "unknown" }
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

/** A `javascript:` address in the place of a page would run in the shop. */
const isWebAddress = (value: unknown): value is string => isText(value) && /^https?:\/\//i.test(value)

function readDate(value: unknown): Date | undefined {
  const date = isText(value) ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? date : undefined
}
