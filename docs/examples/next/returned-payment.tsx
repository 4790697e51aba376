"use client"

import { deviceOf, type Payment, settingsFor } from "medusa-payment-paygate/storefront"
import { useRouter } from "next/navigation"

import { PaygatePayment } from "../react/paygate-payment"

import { sdk } from "./sdk"

/** The part that runs in the browser: waits, completes the cart, goes on. No webhook of your own is needed. */
export function ReturnedPayment({ payment, returned }: { payment: Payment; returned: boolean }) {
  const router = useRouter()
  const { providerId = "" } = payment
  // rendered on the server first, where there is no browser yet; the element reads them in the browser
  const settings =
    typeof window === "undefined"
      ? {}
      : {
          ...settingsFor(providerId, deviceOf(navigator.userAgent)),
          return_url: `${location.origin}/checkout/return`,
        }
  return (
    <PaygatePayment
      sdk={sdk}
      payment={payment}
      settings={settings}
      returned={returned}
      onOrder={({ id }) => router.replace(`/order/confirmed/${id}`)}
      onExit={() => router.replace("/checkout?step=payment")}
    />
  )
}
