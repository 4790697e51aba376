import { cancelPayment } from "../ask-status"
import type { Clock } from "../clock"
import { completeCart } from "../complete-cart"
import { openPayment, type PaymentInput } from "../open-payment"
import type { Payment } from "../payment"
import { forgetPayment, rememberPayment } from "../remember"
import { isRecord, type StoreSdk } from "../store-sdk"
import { watchPayment } from "../watch-payment"
import type { Rhythm } from "../watch-rhythm"

import { firstScreen, type Screen, screenAfter, screenOfEnd } from "./screen"

/** Who shows the course of a payment. */
export interface Stage {
  show(screen: Screen): void
  /** Something to say while a screen stays. */
  note(note: "offline" | "not-yet" | "none"): void
}

/** A shopper who asks for another look wants the gateway asked, not the clock watched. */
const lookAgain: Rhythm = { askAfter: [0, 10_000, 35_000], limit: 60_000 }

/** The course of a payment on one screen: open, watch, cancel, again. One watch at a time. */
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

  /** Opens a new payment; what was open before is replaced. */
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

  /** Shows an opened payment and watches it. `returned`: the shopper was at the gateway's page already. */
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

  /** Looks again after the watch gave up. */
  lookAgain(): void {
    if (this.payment) {
      const life = this.#renew()
      this.#show({ at: "checking" })
      void this.#watch(this.payment, life, lookAgain)
    }
  }

  /** The shopper says that it is paid: the store asks the gateway now. */
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

  /** The shopper does not want to pay this way. The shop is told; whether it hears it changes nothing here. */
  cancel(): void {
    this.#renew()
    if (this.payment) {
      cancelPayment(this.sdk, this.payment).catch(() => undefined)
    }
    forgetPayment()
    this.#show({ at: "canceled" })
  }

  /** The payment cannot be shown here; a retry may do better. */
  fail(): void {
    this.#renew()
    this.#show({ at: "problem", message: undefined })
  }

  /** There is no payment to show. */
  showUnknown(): void {
    this.#renew()
    this.#show({ at: "unknown" })
  }

  /** Ends every timer and listener. */
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

/** The store's own words for what it refused; a network's are for nobody. */
function messageOf(error: unknown): string | undefined {
  const refused = isRecord(error) && typeof error["status"] === "number" && error["status"] < 500
  return refused && typeof error["message"] === "string" ? error["message"] : undefined
}
