import type { TransId } from "../paygate/values"

/** What a storefront does next. Design section 6.1. */
export type PaymentAction =
  | { readonly type: "redirect"; readonly url: string }
  /** Draw `content` as a QR code for the wallet to scan; it stops working at `expires_at` (ISO 8601), if that is known. */
  | { readonly type: "qr"; readonly content: string; readonly expires_at: string | null }
  /** Hand `payload` to the wallet's SDK in the shopper's app. */
  | { readonly type: "app"; readonly payload: string }
  | { readonly type: "none" }

/**
 * The data of a payment session: readable by anyone who knows the cart id, so nothing else belongs in here.
 * A type and not an interface, so that it passes as Medusa's `Record<string, unknown>`.
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

/** WeChat's ways to a hosted page; APP is a method of its own. */
export const wechatChannels = ["QRCode", "W2A", "JSAPI"] as const
export type WechatChannel = (typeof wechatChannels)[number]

/** The settings a browser or a till may send when it opens a session; each may be wrong, none is trusted. */
export interface BrowserSettings {
  readonly returnUrl: unknown
  readonly channel: WechatChannel | undefined
  /** The mobile page instead of the desktop page. */
  readonly device: "Mobile" | undefined
  /** Alipay: sends the shopper straight to this bank. */
  readonly bank: string | undefined
  /** Two letters; the gateway's page in this language. */
  readonly language: string | undefined
  /** The code on the shopper's phone that a till scanned. */
  readonly scannedCode: string | undefined
}

type Data = Record<string, unknown> | undefined

/** Picks the known settings out of the browser's data; the unknown and the misshapen is ignored, never refused. */
export function browserSettings(data: Data): BrowserSettings {
  return {
    returnUrl: data?.["return_url"],
    channel: wechatChannels.find((channel) => channel === data?.["channel"]),
    device: data?.["device"] === "Mobile" ? "Mobile" : undefined,
    bank: text(data?.["bank"], /^[A-Za-z0-9]{2,7}$/),
    language: text(data?.["language"], /^[a-z]{2}$/),
    scannedCode: text(data?.["scanned_code"], /^[A-Za-z0-9]{6,128}$/),
  }
}

/**
 * Core stores the browser's own data merged with ours. Every foreign key comes back as `undefined`, which the database
 * leaves out, so that nothing a browser sent stays readable.
 */
export function withoutForeignKeys(sent: Data, ours: Record<string, unknown>): Record<string, unknown> {
  const blanks = Object.fromEntries(Object.keys(sent ?? {}).map((key) => [key, undefined]))
  return { ...blanks, ...ours }
}

/** The session a provider hook is about: our own key in the stored data. */
export function sessionIdOf(data: Data): string | undefined {
  return text(data?.["session_id"], /^.+$/)
}

function text(value: unknown, form: RegExp): string | undefined {
  return typeof value === "string" && form.test(value) ? value : undefined
}
