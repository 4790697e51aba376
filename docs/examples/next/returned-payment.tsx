"use client"

import type { Payment } from "medusa-payment-paygate/storefront"
import { useRouter } from "next/navigation"

import { PaygatePayment } from "../react/paygate-payment"
import { sdk } from "./sdk"

/** The part that runs in the browser: waits, completes the cart, goes on. No webhook of your own is needed. */
export function ReturnedPayment({ payment, returned }: { payment: Payment; returned: boolean }) {
  const router = useRouter()
  return (
    <PaygatePayment
      sdk={sdk}
      payment={payment}
      returned={returned}
      onOrder={({ id }) => router.replace(`/order/confirmed/${id}`)}
      onExit={() => router.replace("/checkout?step=payment")}
    />
  )
}
