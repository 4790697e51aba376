import { retrieveCart, setAddress } from "@lib/data/cart"
import PaymentButton from "@modules/checkout/components/payment-button"
import CheckoutForm from "@modules/checkout/templates/checkout-form"
import { notFound } from "next/navigation"

interface Props {
  readonly params: Promise<{ countryCode: string }>
  readonly searchParams: Promise<{ step?: string }>
}

export default async function Checkout({ params, searchParams }: Props) {
  const [{ countryCode }, { step }, cart] = await Promise.all([params, searchParams, retrieveCart()])
  if (!cart) {
    return notFound()
  }
  if (step === "address") {
    return (
      <form action={setAddress}>
        <input type="hidden" name="country_code" value={countryCode} />
        <input type="email" name="email" aria-label="E-mail" required />
        <button>Continue to payment</button>
      </form>
    )
  }
  return (
    <>
      <CheckoutForm cart={cart} />
      {step === "review" && <PaymentButton cart={cart} />}
    </>
  )
}
