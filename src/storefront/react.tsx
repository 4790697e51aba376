import { createElement, type ReactElement, useEffect, useRef } from "react"

import {
  definePaygatePayment,
  type ExitReason,
  type Payment,
  type PaymentSettings,
  type PlacedOrder,
  returnedPayment,
  type Screen,
  type StoreSdk,
} from "./index"

/** What a payment is opened with; a function is called in the browser, where there are a window and a user agent. */
export type SettingsOf = PaymentSettings | ((payment: Payment | undefined) => PaymentSettings)

export interface PaygatePaymentProps {
  readonly sdk: StoreSdk
  /** The payment to show. Without it, `cartId` and `providerId` open one, or `returned` finds it by the page's address. */
  readonly payment?: Payment | undefined
  readonly cartId?: string | undefined
  readonly providerId?: string | undefined
  /** What "try again" opens the next payment with, too. */
  readonly settings?: SettingsOf | undefined
  /** On the page the gateway leads back to: wait, do not redirect. */
  readonly returned?: boolean | undefined
  /** Fill a page instead of a box. */
  readonly page?: boolean | undefined
  readonly lang?: string | undefined
  readonly className?: string | undefined
  readonly onOrder: (order: PlacedOrder) => void
  /** The shopper canceled, or wants to pay another way. */
  readonly onExit: (why: ExitReason) => void
  /** Hand this to the wallet's SDK; only in an app of your own. */
  readonly onApp?: ((payload: string) => void) | undefined
  /** Every screen, for your analytics. */
  readonly onChange?: ((screen: Screen) => void) | undefined
}

/**
 * `<paygate-payment>` in React 17 and later. The element is made by hand, because its properties are objects, which older
 * versions of React would write into attributes.
 */
export function PaygatePayment(props: PaygatePaymentProps): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const { sdk, payment, cartId, providerId, returned = false, page = false, lang, className } = props

  useEffect(() => {
    definePaygatePayment()
    const element = document.createElement("paygate-payment")
    const { settings } = latest.current
    element.sdk = sdk
    element.payment =
      latest.current.payment ?? (returned ? returnedPayment(location.href, cartId) : undefined)
    element.settings = typeof settings === "function" ? settings(element.payment) : settings
    element.toggleAttribute("returned", returned)
    element.toggleAttribute("page", page)
    const words = { "cart-id": cartId, "provider-id": providerId, lang }
    for (const [name, value] of Object.entries(words)) {
      if (value !== undefined) {
        element.setAttribute(name, value)
      }
    }
    element.addEventListener("paygate-order", ({ detail }) => latest.current.onOrder(detail.order))
    element.addEventListener("paygate-exit", ({ detail }) => latest.current.onExit(detail.why))
    element.addEventListener("paygate-app", ({ detail }) => latest.current.onApp?.(detail.payload))
    element.addEventListener("paygate-change", ({ detail }) => latest.current.onChange?.(detail.screen))
    place.current?.append(element)
    return () => element.remove()
    // a payment that is read again at each render is still the same one
  }, [sdk, payment?.token, cartId, providerId, returned, page, lang])

  return createElement("div", { ref: place, className })
}
