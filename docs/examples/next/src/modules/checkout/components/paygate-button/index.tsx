"use client"

import { sdk } from "@lib/config"
import { showOrder } from "@lib/data/paygate"
import { paygateSettings } from "@lib/paygate"
import { HttpTypes } from "@medusajs/types"
import { Button } from "@modules/common/components/ui"
import { useParams, useRouter } from "next/navigation"
import { readPayment } from "paygate-storefront"
import { PaygatePayment } from "paygate-storefront/react"
import { useState } from "react"

/** Begins the payment that was opened with "Continue to review": leads to the wallet, or shows the code here. */
export default function PaygateButton({ cart, notReady }: { cart: HttpTypes.StoreCart; notReady: boolean }) {
  const [begun, setBegun] = useState(false)
  const { countryCode } = useParams<{ countryCode: string }>()
  const router = useRouter()
  const session = cart.payment_collection?.payment_sessions?.find(({ status }) => status === "pending")
  const payment = readPayment(session, cart.id)

  if (begun && payment) {
    return (
      <PaygatePayment
        sdk={sdk}
        payment={payment}
        settings={() => paygateSettings(payment.providerId ?? "")}
        onOrder={({ id }) => showOrder(id, countryCode)}
        onExit={() => router.push(`/${countryCode}/checkout?step=payment`)}
      />
    )
  }
  return (
    <Button disabled={notReady || !payment} onClick={() => setBegun(true)} size="large">
      Place order
    </Button>
  )
}
