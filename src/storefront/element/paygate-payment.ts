import type { PaymentSettings } from "../device"
import type { Payment } from "../payment"
import type { StoreSdk } from "../store-sdk"
import { en } from "../texts/en"
import type { Words } from "../texts/words"
import { wordsFor } from "../texts/words-for"

import { Course } from "./course"
import type { ExitReason } from "./events"
import { countDown, drawCodeInto } from "./live-code"
import { type Drawn, render } from "./render"
import { isTerminal, type Screen } from "./screen"
import { openShadow } from "./shadow"
import type { Deed } from "./view"

/** A server has no elements, but importing the kit there must not fail. */
const Base: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (class {} as typeof HTMLElement) : HTMLElement

/**
 * `<paygate-payment>`: shows a payment from opening to order. See docs/storefront.md for its attributes and events.
 *
 * A screen that stays offers a way to continue; a terminal one replaces code, countdown and spinner and stops all timers.
 */
export class PaygatePaymentElement extends Base {
  static readonly observedAttributes = ["lang"]

  // only declared: an initialized field would overwrite properties set before the element was defined
  /** Your `@medusajs/js-sdk`. */
  declare sdk: StoreSdk | undefined
  /** The payment to show; without it `cart-id` and `provider-id` open one. */
  declare payment: Payment | undefined
  /** Sent when a payment is opened: `settingsFor(providerId, device)` and a `return_url`. */
  declare settings: PaymentSettings | undefined

  #shadow: ReturnType<typeof openShadow> | undefined
  #course: Course | undefined
  #drawn: Drawn | undefined
  #words: Words = en
  #endCountDown: (() => void) | undefined

  connectedCallback(): void {
    // code that builds the element step by step may set the properties right after this
    queueMicrotask(() => {
      if (this.isConnected && this.sdk && !this.#course) {
        void this.start()
      }
    })
  }

  disconnectedCallback(): void {
    this.#course?.stop()
    this.#course = undefined
    this.#endCountDown?.()
  }

  attributeChangedCallback(): void {
    void this.#speak().then(() => {
      if (this.#course) {
        this.#draw(this.#course.screen)
      }
    })
  }

  /** Starts, or restarts after properties changed. */
  async start(): Promise<void> {
    if (!this.sdk) {
      throw new Error("<paygate-payment> needs its sdk property: your @medusajs/js-sdk.")
    }
    this.#course?.stop()
    const course = new Course(this.sdk, {
      show: (screen) => this.#show(screen),
      note: (note) => this.#note(note),
    })
    this.#course = course
    await this.#speak()
    if (course !== this.#course) {
      return
    }
    if (this.payment) {
      course.follow(this.payment, this.hasAttribute("returned"))
    } else if (!this.#open(course)) {
      course.showUnknown()
    }
  }

  /** Opens a new payment for the same cart. @returns false when cart or provider is missing */
  #open(course: Course): boolean {
    const cartId = this.getAttribute("cart-id") ?? course.payment?.cartId
    const providerId = this.getAttribute("provider-id") ?? course.payment?.providerId
    if (!cartId || !providerId) {
      return false
    }
    void course.open({ cartId, providerId, settings: this.settings })
    return true
  }

  #act(deed: Deed, button: HTMLButtonElement): void {
    const course = this.#course
    const screen = course?.screen
    switch (deed) {
      case "go-on":
        return screen?.at === "leaving" ? location.assign(screen.url) : undefined
      case "open-app":
        return screen?.at === "app" ? void this.#tell("app", { payload: screen.payload }) : undefined
      case "i-paid":
        button.disabled = true
        void course?.checkNow().finally(() => (button.disabled = false))
        return
      case "cancel":
        course?.cancel()
        return this.#exit("canceled")
      case "retry":
        return course && this.#tell("retry", {}) && !this.#open(course) ? this.#exit("other-way") : undefined
      case "other-way":
        return this.#exit("other-way")
      case "look-again":
        return course?.lookAgain()
    }
  }

  #show(screen: Screen): void {
    // an element that is moved on the page must find its payment again, also after a retry
    this.payment = this.#course?.payment ?? this.payment
    this.#draw(screen)
    this.#goOn(screen)
    this.#tell("change", { screen })
  }

  #draw(screen: Screen): void {
    this.#endCountDown?.()
    this.#shadow ??= openShadow(this)
    const { root, panel } = this.#shadow
    const hadFocus = root.activeElement !== null
    const drawn = render(panel, screen, this.#words, (deed, button) => this.#act(deed, button))
    this.#drawn = drawn
    if (hadFocus || isTerminal(screen)) {
      drawn.heading.focus({ preventScroll: true })
    }
    const payment = this.#course?.payment
    if (payment && !drawn.paid.hidden) {
      import("./what-is-paid").then(
        ({ whatIsPaid }) => (drawn.paid.textContent = whatIsPaid(payment, this.#words.language)),
        () => undefined,
      )
    }
    if (screen.at === "code" && drawn.code) {
      // without its code the payment cannot be made here
      drawCodeInto(drawn.code, screen.content, this.#words).catch(() => this.#course?.fail())
    }
    if (screen.at === "code" && screen.expiresAt && drawn.time) {
      this.#endCountDown = countDown(drawn.time, screen.expiresAt, this.#words)
    }
  }

  /** What a screen does by itself after it appears. */
  #goOn(screen: Screen): void {
    if (screen.at === "leaving" && this.#tell("redirect", { url: screen.url })) {
      location.assign(screen.url)
    }
    if (screen.at === "ordered") {
      const href = this.getAttribute("order-href")?.replace("{id}", encodeURIComponent(screen.order.id))
      this.#leave(this.#tell("order", { order: screen.order }), href)
    }
  }

  #note(note: "offline" | "not-yet" | "none"): void {
    const { offline, notYet } = this.#words
    const text = note === "offline" ? offline : note === "not-yet" ? notYet : ""
    if (this.#drawn && (note !== "none" || this.#drawn.note.textContent === offline)) {
      this.#drawn.note.textContent = text
    }
  }

  #exit(why: ExitReason): void {
    this.#leave(this.#tell("exit", { why }), this.getAttribute("exit-href"))
  }

  #leave(allowed: boolean, href: string | null | undefined): void {
    if (allowed && href) {
      location.assign(href)
    }
  }

  /** Dispatches an event. @returns false when a listener prevented the default action */
  #tell(name: string, detail: Record<string, unknown>): boolean {
    return this.dispatchEvent(
      new CustomEvent(`paygate-${name}`, { detail, bubbles: true, composed: true, cancelable: true }),
    )
  }

  async #speak(): Promise<void> {
    const around = this.closest<HTMLElement>("[lang]")?.lang
    this.#words = await wordsFor([this.lang, around, ...navigator.languages])
  }
}

/** Defines `<paygate-payment>` in the browser; safe to call twice. */
export function definePaygatePayment(name = "paygate-payment"): void {
  if (typeof customElements !== "undefined" && !customElements.get(name)) {
    customElements.define(name, PaygatePaymentElement)
  }
}
