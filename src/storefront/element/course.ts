import { cancelPayment } from "../ask-status"
import type { Clock } from "../clock"
import { completeCart } from "../complete-cart"
import { openPayment, type PaymentInput } from "../open-payment"
import type { Payment } from "../payment"
import { forgetPayment, rememberPayment } from "../remember"
import { fieldsOf, type StoreSdk, textOf } from "../store-sdk"
import { watchPayment } from "../watch-payment"
import type { Rhythm } from "../watch-rhythm"

import { firstScreen, type Screen, screenAfter, screenOfEnd } from "./screen"

/** Displays the course of a payment; implemented by the component. */
export interface Stage {
  show(screen: Screen): void
  /** Shows a note while the screen stays the same. */
  note(note: "offline" | "not-yet" | "none"): void
}

/** A shopper who checks again wants the gateway asked at once, not after the usual waits. */
const lookAgain: Rhythm = { askAfter: [0, 10_000, 35_000], limit: 60_000 }

/** The course of a payment on one screen: open, watch, cancel, retry. At most one watch runs at a time. */
export class Course {
  payment: Payment | undefined
  #screen: Screen = { at: "opening" }
  #life = new AbortController()

  constructor(
    private readonly sdk: StoreSdk,
    private readonly stage: Stage,
    private readonly clock?: Clock,
  ) {}

  get screen(): Screen {
    return this.#screen
  }

  /** Opens a new payment; it replaces the one opened before. */
  async open(input: PaymentInput): Promise<void> {
    const life = this.#renew()
    this.#show({ at: "opening" })
    try {
      const payment = await openPayment(this.sdk, input)
      if (!life.aborted) {
        this.follow(payment)
      }
    } catch (error) {
      if (!life.aborted) {
        this.#show({ at: "problem", message: messageOf(error) })
      }
    }
  }

  /** Shows an opened payment and watches it. `returned`: the shopper has already been on the gateway's page. */
  follow(payment: Payment, returned = false): void {
    const life = this.#renew()
    this.payment = payment
    rememberPayment(payment)
    const screen = firstScreen(payment.action, returned)
    this.#show(screen)
    if (screen.at !== "problem") {
      void this.#watch(payment, life)
    }
  }

  /** Resumes watching after a watch gave up. */
  lookAgain(): void {
    if (this.payment) {
      const life = this.#renew()
      this.#show({ at: "checking" })
      void this.#watch(this.payment, life, lookAgain)
    }
  }

  /** The shopper says the payment is done: makes the store ask the gateway now. */
  async checkNow(): Promise<void> {
    const { signal } = this.#life
    if (!this.payment) {
      return
    }
    const completion = await completeCart(this.sdk, this.payment.cartId)
    if (signal.aborted) {
      return
    }
    if (completion.kind === "order") {
      this.#renew()
      this.#show({ at: "ordered", order: completion.order })
    } else {
      this.stage.note("not-yet")
    }
  }

  /** The shopper no longer wants to pay this way. The shop is notified, but its response changes nothing here. */
  cancel(): void {
    this.#renew()
    if (this.payment) {
      cancelPayment(this.sdk, this.payment).catch(() => undefined)
    }
    forgetPayment()
    this.#show({ at: "canceled" })
  }

  /** The payment cannot be shown here; a retry may help. */
  fail(): void {
    this.#renew()
    this.#show({ at: "problem", message: undefined })
  }

  /** There is no payment to show. */
  showUnknown(): void {
    this.#renew()
    this.#show({ at: "unknown" })
  }

  /** Stops every timer and listener. */
  stop(): void {
    this.#life.abort()
  }

  async #watch(payment: Payment, signal: AbortSignal, rhythm?: Rhythm): Promise<void> {
    const end = await watchPayment(this.sdk, payment, {
      signal,
      rhythm,
      clock: this.clock,
      onStatus: (status) => {
        this.stage.note(status ? "none" : "offline")
        this.#show(screenAfter(this.#screen, status))
      },
    })
    const screen = screenOfEnd(end)
    if (screen && !signal.aborted) {
      this.#show(screen)
    }
  }

  #renew(): AbortSignal {
    this.#life.abort()
    this.#life = new AbortController()
    return this.#life.signal
  }

  #show(screen: Screen): void {
    const same = JSON.stringify(screen) === JSON.stringify(this.#screen)
    this.#screen = screen
    if (screen.at === "ordered") {
      forgetPayment()
    }
    if (!same || screen.at === "opening") {
      this.stage.show(screen)
    }
  }
}

/** The store's message for a refused request; a network error's message would not help a shopper. */
function messageOf(error: unknown): string | undefined {
  const { status, message } = fieldsOf(error)
  return typeof status === "number" && status < 500 ? textOf(message) : undefined
}
