"use client"

import { paymentInfoMap } from "@lib/constants"
import { initiatePaymentSession } from "@lib/data/cart"
import { isPaygate, paygateSettings } from "@lib/paygate"
import type { HttpTypes } from "@medusajs/types"
import { Button } from "@modules/common/components/ui"
import { usePathname, useRouter, useSearchParams } from "next/navigation"
import { useState } from "react"

export default function Payment({
  cart,
  availablePaymentMethods,
}: {
  cart: HttpTypes.StoreCart
  availablePaymentMethods: { id: string }[]
}) {
  const activeSession = cart.payment_collection?.payment_sessions?.find(({ status }) => status === "pending")
  const [selectedPaymentMethod, setSelectedPaymentMethod] = useState(activeSession?.provider_id ?? "")
  const [error, setError] = useState<string | null>(null)
  const router = useRouter()
  const pathname = usePathname()
  const isOpen = useSearchParams().get("step") === "payment"

  const handleSubmit = async () => {
    try {
      const checkActiveSession = activeSession?.provider_id === selectedPaymentMethod
      if (!checkActiveSession || isPaygate(selectedPaymentMethod)) {
        await initiatePaymentSession(cart, {
          provider_id: selectedPaymentMethod,
          ...(isPaygate(selectedPaymentMethod) && { data: { ...paygateSettings(selectedPaymentMethod) } }),
        })
      }
      router.push(`${pathname}?step=review`)
    } catch (err) {
      setError(err instanceof Error ? err.message : String(err))
    }
  }

  if (!isOpen) {
    return <p>{activeSession && paymentInfoMap[activeSession.provider_id]?.title}</p>
  }
  return (
    <fieldset>
      {availablePaymentMethods.map(({ id }) => (
        <label key={id}>
          <input
            type="radio"
            checked={selectedPaymentMethod === id}
            onChange={() => setSelectedPaymentMethod(id)}
          />
          {paymentInfoMap[id]?.title ?? id}
        </label>
      ))}
      <Button disabled={!selectedPaymentMethod} onClick={handleSubmit}>
        Continue to review
      </Button>
      <p role="alert">{error}</p>
    </fieldset>
  )
}
