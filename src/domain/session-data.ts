import type { TransId } from "../paygate/values"

/** What a storefront does next. Design section 6.1. */
export type PaymentAction = { readonly type: "redirect"; readonly url: string } | { readonly type: "none" }

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

/** The settings a browser may send when it opens a session. */
export interface BrowserSettings {
  readonly returnUrl: unknown
}

/** Picks the known settings out of the browser's data; unknown keys are ignored, never refused. */
export function browserSettings(data: Record<string, unknown> | undefined): BrowserSettings {
  return { returnUrl: data?.["return_url"] }
}

/**
 * Core stores the browser's own data merged with ours. Every foreign key comes back as `undefined`, which the database
 * leaves out, so that nothing a browser sent stays readable.
 */
export function withoutForeignKeys(
  sent: Record<string, unknown> | undefined,
  ours: Record<string, unknown>,
): Record<string, unknown> {
  const blanks = Object.fromEntries(Object.keys(sent ?? {}).map((key) => [key, undefined]))
  return { ...blanks, ...ours }
}

/** The session a provider hook is about: our own key in the stored data. */
export function sessionIdOf(data: Record<string, unknown> | undefined): string | undefined {
  const id = data?.["session_id"]
  return typeof id === "string" && id !== "" ? id : undefined
}
