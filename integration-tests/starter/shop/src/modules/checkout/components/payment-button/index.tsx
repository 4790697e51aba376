"use client"

import { isPaygate } from "@lib/paygate"
import type { HttpTypes } from "@medusajs/types"
import { Button } from "@modules/common/components/ui"

import PaygateButton from "../paygate-button"

export default function PaymentButton({ cart }: { cart: HttpTypes.StoreCart }) {
  const notReady =
    !cart.shipping_address || !cart.billing_address || !cart.email || (cart.shipping_methods?.length ?? 0) < 1
  const paymentSession = cart.payment_collection?.payment_sessions?.[0]

  switch (true) {
    case isPaygate(paymentSession?.provider_id):
      return <PaygateButton notReady={notReady} cart={cart} />
    default:
      return <Button disabled>Select a payment method</Button>
  }
}
