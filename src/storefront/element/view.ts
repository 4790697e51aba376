import type { PaymentStatus } from "../ask-status"
import type { Words } from "../texts/words"

import type { Screen } from "./screen"

type Reason = PaymentStatus["reason"]

/** What a button does. */
export type Deed = "go-on" | "open-app" | "i-paid" | "cancel" | "retry" | "other-way" | "look-again"

export interface Button {
  readonly deed: Deed
  readonly label: string
  readonly primary?: boolean
}

/** A screen as texts and parts, before it is drawn. */
export interface View {
  readonly mark: "busy" | "good" | "bad" | "wait" | "none"
  readonly title: string
  readonly hint: string
  readonly buttons: readonly Button[]
}

/** What a shopper sees and can do on each screen. Every screen that stays offers a way to continue. */
export function viewOf(screen: Screen, words: Words): View {
  const retry: Button = { deed: "retry", label: words.tryAgain, primary: true }
  const other: Button = { deed: "other-way", label: words.otherWay }
  const paid: Button = { deed: "i-paid", label: words.iPaid }
  const cancel: Button = { deed: "cancel", label: words.cancel }
  const look: Button = { deed: "look-again", label: words.lookAgain, primary: true }
  switch (screen.at) {
    case "opening":
      return view("busy", words.opening, "")
    case "leaving":
      return view("busy", words.leaving, "", { deed: "go-on", label: words.goOn, primary: true }, other)
    case "code":
      return view("none", words.scan, words.scanHint, paid, cancel)
    case "app":
      return view(
        "none",
        words.inApp,
        words.inAppHint,
        { deed: "open-app", label: words.openApp, primary: true },
        paid,
        cancel,
      )
    case "checking":
      return view("busy", words.checking, words.checkingHint)
    case "paid":
      return view("busy", words.paid, words.paidHint)
    case "ordered":
      return view("good", orderedTitle(words, screen.order.display_id), words.orderedHint)
    case "failed":
      return screen.reason === "held"
        ? view("wait", words.paid, words.heldHint, look)
        : view(
            "bad",
            words[screen.reason === "refunding" ? "refunded" : (screen.reason ?? "unfinished")],
            failedHint(words, screen.reason),
            retry,
            other,
          )
    case "expired":
      return screen.replaced
        ? view("wait", words.replaced, words.replacedHint, other)
        : view("wait", words.expired, words.expiredHint, { ...retry, label: words.newCode }, other)
    case "late":
      return screen.paid
        ? view("wait", words.paid, words.lateHint, look)
        : view("wait", words.late, words.lateHint, look, { ...retry, primary: false }, other)
    case "unknown":
      return view("wait", words.unknown, words.unknownHint, { ...other, primary: true })
    case "canceled":
      return view("wait", words.youCanceled, words.eitherWay, retry, other)
    case "problem":
      return view("bad", words.problem, screen.message ?? words.eitherWay, retry, other)
  }
}

/** Minutes and seconds left, never below zero. */
export function timeLeft(until: Date, now: number): string {
  const seconds = Math.max(0, Math.ceil((until.getTime() - now) / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}

function view(mark: View["mark"], title: string, hint: string, ...buttons: Button[]): View {
  return { mark, title, hint, buttons }
}

/** That nothing was charged is said only where it is known. */
const failedHint = (words: Words, reason: Reason) =>
  reason
    ? `${/^refund/.test(reason) ? words.noOrder : words.nothingCharged} ${words.eitherWay}`
    : words.eitherWay

const orderedTitle = (words: Words, number: number | undefined) =>
  number === undefined ? words.paid : words.ordered.replace("{number}", String(number))
