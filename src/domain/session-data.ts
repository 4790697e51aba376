import type { TransId } from "../paygate/values"

import { languageCode } from "./request-settings"

/** What a storefront does next. */
export type PaymentAction =
  | { readonly type: "redirect"; readonly url: string }
  /** Draw `content` as a QR code for the wallet to scan; it stops working at `expires_at` (ISO 8601), if that is known. */
  | { readonly type: "qr"; readonly content: string; readonly expires_at: string | null }
  /** Hand `payload` to the wallet's SDK in the shopper's app. */
  | { readonly type: "app"; readonly payload: string }
  | { readonly type: "none" }

/**
 * The data of a payment session. Anybody who knows the cart id can read it, so nothing else belongs here. A type and not
 * an interface, so that it passes as Medusa's `Record<string, unknown>`.
 */
export type SessionData = {
  readonly session_id: string
  readonly attempt_token: string
  readonly action: PaymentAction
}

/** The data of a payment: what an admin may see of the gateway without asking us. */
export type PaymentData = {
  readonly session_id: string
  readonly trans_id: TransId
  readonly pay_id: string | null
}

type Data = Record<string, unknown> | undefined

/**
 * What a browser or a point of sale sends besides parameters of the request; each value may be wrong, none is trusted.
 */
export interface BrowserInput {
  readonly returnUrl: unknown
  /** Two letters; the gateway's page in this language. */
  readonly language: string | undefined
  /** The code on the shopper's phone, scanned at the point of sale. */
  readonly scannedCode: string | undefined
}

/** Picks the known keys out of the browser's data; unknown or malformed ones are ignored, never refused. */
export function readBrowserInput(data: Data): BrowserInput {
  return {
    returnUrl: data?.["return_url"],
    language: text(languageCode(data?.["language"]), /^[a-z]{2}$/),
    scannedCode: text(data?.["scanned_code"], /^[A-Za-z0-9]{6,128}$/),
  }
}

/**
 * Core stores the browser's own data merged with ours. Every foreign key is returned as `undefined`, which is not
 * stored, so that nothing a browser sent stays readable.
 */
export function withoutForeignKeys(sent: Data, ours: Record<string, unknown>): Record<string, unknown> {
  const blanks = Object.fromEntries(Object.keys(sent ?? {}).map((key) => [key, undefined]))
  return { ...blanks, ...ours }
}

/** The session that a provider hook is about: our own key in the stored data. */
export function sessionIdOf(data: Data): string | undefined {
  return text(data?.["session_id"], /^.+$/)
}

function text(value: unknown, form: RegExp): string | undefined {
  return typeof value === "string" && form.test(value) ? value : undefined
}
