import type { PaymentAction } from "../action"
import type { PaymentStatus } from "../ask-status"
import type { PlacedOrder } from "../complete-cart"
import type { PaymentEnd } from "../watch-step"

/** What the component shows. */
export type Screen =
  | { readonly at: "opening" }
  | { readonly at: "leaving"; readonly url: string }
  | { readonly at: "code"; readonly content: string; readonly expiresAt: Date | undefined }
  | { readonly at: "app"; readonly payload: string }
  | { readonly at: "checking" }
  /** Paid; the order is being placed. */
  | { readonly at: "paid" }
  | { readonly at: "ordered"; readonly order: PlacedOrder }
  | { readonly at: "failed"; readonly reason: PaymentStatus["reason"] }
  | { readonly at: "expired"; readonly replaced: boolean }
  | { readonly at: "late"; readonly paid: boolean }
  | { readonly at: "unknown" }
  | { readonly at: "canceled" }
  /** The payment could not even be opened. */
  | { readonly at: "problem"; readonly message: string | undefined }

/** Nothing more happens by itself; the shopper continues with one of the buttons. */
export function isTerminal({ at }: Screen): boolean {
  return !["opening", "leaving", "code", "app", "checking", "paid"].includes(at)
}

/** The screen a fresh payment begins with. `returned`: the shopper has already been on the gateway's page. */
export function firstScreen(action: PaymentAction, returned: boolean): Screen {
  switch (action.type) {
    case "redirect":
      return returned ? { at: "checking" } : { at: "leaving", url: action.url }
    case "qr":
      return { at: "code", content: action.content, expiresAt: action.expiresAt }
    case "app":
      return { at: "app", payload: action.payload }
    case "none":
      return { at: "checking" }
    case "unknown":
      return returned ? { at: "checking" } : { at: "problem", message: undefined }
  }
}

/** The screen after a status response; terminal statuses are left to the end of the watch. */
export function screenAfter(screen: Screen, status: PaymentStatus | undefined): Screen {
  if (status?.status === "paid" && !isTerminal(screen)) {
    return { at: "paid" }
  }
  // the shopper must not scan an expired code, though the watch goes on for a moment
  const dead = status?.status === "expired" && (screen.at === "code" || screen.at === "app")
  return dead ? { at: "expired", replaced: status.reason === "replaced" } : screen
}

/** The screen for the end of a watch; undefined when there is nobody left to see it. */
export function screenOfEnd(end: PaymentEnd): Screen | undefined {
  switch (end.kind) {
    case "order":
      return { at: "ordered", order: end.order }
    case "failed":
      return { at: "failed", reason: end.reason }
    case "expired":
      return { at: "expired", replaced: end.reason === "replaced" }
    case "unknown":
      return { at: "unknown" }
    case "late":
      return { at: "late", paid: end.paid }
    case "stopped":
      return undefined
  }
}
