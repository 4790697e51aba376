"use client"

import {
  definePaygatePayment,
  type Payment,
  type PaymentSettings,
  type PlacedOrder,
  type StoreSdk,
} from "medusa-payment-paygate/storefront"
import { useEffect, useRef } from "react"

interface Props {
  readonly sdk: StoreSdk
  readonly payment: Payment
  /** What the payment was opened with; "try again" opens the next one with it. */
  readonly settings: PaymentSettings
  /** On the page the gateway leads back to. */
  readonly returned?: boolean
  readonly onOrder: (order: PlacedOrder) => void
  /** The shopper cancelled, or wants to pay another way. */
  readonly onExit: () => void
}

/** `<paygate-payment>` in React, any version: the element is made by hand, because properties are no attributes. */
export function PaygatePayment({ sdk, payment, settings, returned = false, onOrder, onExit }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef({ settings, onOrder, onExit })
  latest.current = { settings, onOrder, onExit }

  useEffect(() => {
    definePaygatePayment()
    const element = document.createElement("paygate-payment")
    element.sdk = sdk
    element.payment = payment
    element.settings = latest.current.settings
    element.toggleAttribute("returned", returned)
    element.addEventListener("paygate-order", ({ detail }) => latest.current.onOrder(detail.order))
    element.addEventListener("paygate-exit", () => latest.current.onExit())
    place.current?.append(element)
    return () => element.remove()
  }, [sdk, payment, returned])

  return <div ref={place} />
}
