"use client"

import { sdk } from "@lib/config"
import { showOrder } from "@lib/data/paygate"
import { paygateSettings } from "@lib/paygate"
import { useParams, useRouter } from "next/navigation"
import { PaygatePayment } from "paygate-storefront/react"

/**
 * Where the gateway leads back to. All of it happens in the browser, which remembers the payment: the cart's cookie is
 * `SameSite=Strict`, so the server does not get it with a visit that comes from the gateway.
 */
export default function ReturnPage() {
  const { countryCode } = useParams<{ countryCode: string }>()
  const router = useRouter()
  return (
    <div className="content-container py-12">
      <PaygatePayment
        sdk={sdk}
        returned
        settings={(payment) => paygateSettings(payment?.providerId ?? "")}
        onOrder={({ id }) => showOrder(id, countryCode)}
        onExit={() => router.push(`/${countryCode}/checkout?step=payment`)}
      />
    </div>
  )
}
