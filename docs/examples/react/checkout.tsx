import {
  deviceOf,
  listMethods,
  openPayment,
  type Payment,
  type PaymentMethod,
  type PaymentSettings,
  settingsFor,
  type StoreSdk,
} from "paygate-storefront"
import { PaygatePayment } from "paygate-storefront/react"
import { useEffect, useState } from "react"

/** The last step of a checkout: choose, pay, done. The cart has its address and its shipping already. */
export function Checkout({ sdk, cartId }: { sdk: StoreSdk; cartId: string }) {
  const device = deviceOf(navigator.userAgent)
  const [methods, setMethods] = useState<PaymentMethod[]>([])
  const [opened, setOpened] = useState<{ payment: Payment; settings: PaymentSettings }>()
  const [problem, setProblem] = useState("")

  useEffect(() => {
    listMethods(sdk, cartId, { device }).then(setMethods, (error: Error) => setProblem(error.message))
  }, [sdk, cartId, device])

  const pay = (providerId: string) => {
    const settings = {
      ...settingsFor(providerId, device),
      return_url: `${location.origin}/checkout/return`,
    }
    openPayment(sdk, { cartId, providerId, settings }).then(
      (payment) => setOpened({ payment, settings }),
      (error: Error) => setProblem(error.message),
    )
  }

  if (opened) {
    return (
      <PaygatePayment
        sdk={sdk}
        {...opened}
        onOrder={({ id }) => location.assign(`/orders/${id}`)}
        onExit={() => setOpened(undefined)}
      />
    )
  }
  return (
    <>
      {methods.map(({ providerId, title, usable, message }) => (
        <button key={providerId} disabled={!usable} title={message ?? ""} onClick={() => pay(providerId)}>
          {title}
        </button>
      ))}
      <p role="alert">{problem}</p>
    </>
  )
}
