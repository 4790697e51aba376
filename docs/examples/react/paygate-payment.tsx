"use client"

import {
  definePaygatePayment,
  type Payment,
  type PlacedOrder,
  type StoreSdk,
} from "medusa-payment-paygate/storefront"
import { useEffect, useRef } from "react"

interface Props {
  readonly sdk: StoreSdk
  readonly payment: Payment
  /** On the page the gateway leads back to. */
  readonly returned?: boolean
  readonly onOrder: (order: PlacedOrder) => void
  /** The shopper cancelled, or wants to pay another way. */
  readonly onExit: () => void
}

/** `<paygate-payment>` in React, any version: the element is made by hand, because properties are no attributes. */
export function PaygatePayment({ sdk, payment, returned = false, onOrder, onExit }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const listeners = useRef({ onOrder, onExit })
  listeners.current = { onOrder, onExit }

  useEffect(() => {
    definePaygatePayment()
    const element = document.createElement("paygate-payment")
    element.sdk = sdk
    element.payment = payment
    element.toggleAttribute("returned", returned)
    element.addEventListener("paygate-order", ({ detail }) => listeners.current.onOrder(detail.order))
    element.addEventListener("paygate-exit", () => listeners.current.onExit())
    place.current?.append(element)
    return () => element.remove()
  }, [sdk, payment, returned])

  return <div ref={place} />
}
