import {
  deviceOf,
  listMethods,
  openPayment,
  settingsFor,
  type Payment,
  type PaymentMethod,
  type StoreSdk,
} from "medusa-payment-paygate/storefront"
import { useEffect, useState } from "react"

import { PaygatePayment } from "./paygate-payment"

/** The last step of a checkout: choose, pay, done. The cart has its address and its shipping already. */
export function Checkout({ sdk, cartId }: { sdk: StoreSdk; cartId: string }) {
  const device = deviceOf(navigator.userAgent)
  const [methods, setMethods] = useState<PaymentMethod[]>([])
  const [payment, setPayment] = useState<Payment>()
  const [problem, setProblem] = useState("")

  useEffect(() => {
    listMethods(sdk, cartId, { device }).then(setMethods, (error: Error) => setProblem(error.message))
  }, [sdk, cartId, device])

  const pay = (providerId: string) =>
    openPayment(sdk, {
      cartId,
      providerId,
      settings: { ...settingsFor(providerId, device), return_url: `${location.origin}/checkout/return` },
    }).then(setPayment, (error: Error) => setProblem(error.message))

  if (payment) {
    return (
      <PaygatePayment
        sdk={sdk}
        payment={payment}
        onOrder={({ id }) => location.assign(`/orders/${id}`)}
        onExit={() => setPayment(undefined)}
      />
    )
  }
  return (
    <>
      {methods.map(({ providerId, title, usable, reason }) => (
        <button key={providerId} disabled={!usable} title={reason ?? ""} onClick={() => void pay(providerId)}>
          {title}
        </button>
      ))}
      <p role="alert">{problem}</p>
    </>
  )
}
