import { fieldsOf } from "./store-sdk"

/** What a storefront has to do with an opened payment. */
export type PaymentAction =
  /** Send the browser to this address. Never draw it as a QR code: no wallet can pay it. */
  | { readonly type: "redirect"; readonly url: string }
  /** Draw the content as a QR code; it stops working at `expiresAt`, if that is known. */
  | { readonly type: "qr"; readonly content: string; readonly expiresAt: Date | undefined }
  /** Hand the payload to the wallet's SDK in your own app. */
  | { readonly type: "app"; readonly payload: string }
  /** Nothing to do for the shopper: complete the cart. */
  | { readonly type: "none" }
  /** Broken, or newer than this kit: open a new payment. */
  | { readonly type: "unknown" }

/** Reads `session.data.action`; anything of an unknown shape becomes `unknown` instead of an error. */
export function readAction(action: unknown): PaymentAction {
  const { type, url, content, payload, expires_at: expires } = fieldsOf(action)
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

/** A `javascript:` address in place of the gateway's page would run as a script in the shop. */
const isWebAddress = (value: unknown): value is string => isText(value) && /^https?:\/\//i.test(value)

function readDate(value: unknown): Date | undefined {
  const date = isText(value) ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? date : undefined
}
