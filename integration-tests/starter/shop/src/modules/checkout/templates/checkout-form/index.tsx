import { usableMethods } from "@lib/data/paygate"
import { listCartPaymentMethods } from "@lib/data/payment"
import type { HttpTypes } from "@medusajs/types"
import Payment from "@modules/checkout/components/payment"

export default async function CheckoutForm({ cart }: { cart: HttpTypes.StoreCart }) {
  const paymentMethods = await listCartPaymentMethods(cart.region?.id ?? "")
  return <Payment cart={cart} availablePaymentMethods={await usableMethods(cart.id, paymentMethods)} />
}
