import { type Payment, readPayment, readReturn } from "medusa-payment-paygate/storefront"
import { cookies } from "next/headers"
import { redirect } from "next/navigation"

import { ReturnedPayment } from "./returned-payment"
import { sdk } from "./sdk"

/** `app/checkout/return/page.tsx`: where the gateway leads back to, and where codes and app switches are shown. */
export default async function ReturnPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string>>
}) {
  const query = new URLSearchParams(await searchParams)
  const returned = readReturn(`https://shop.invalid/?${query.toString()}`)
  const cartId = (await cookies()).get("_medusa_cart_id")?.value
  if (returned === undefined || cartId === undefined) {
    redirect("/cart")
  }
  return <ReturnedPayment payment={await sessionOf(cartId, returned.token)} returned={query.has("outcome")} />
}

/** The session behind the token, with its action; a cart that became an order needs none. */
async function sessionOf(cartId: string, token: string): Promise<Payment> {
  const { cart } = await sdk.store.cart.retrieve(cartId, { fields: "*payment_collection.payment_sessions" })
  const payments = (cart.payment_collection?.payment_sessions ?? []).map((one) => readPayment(one, cartId))
  return payments.find((one) => one?.token === token) ?? { cartId, token, action: { type: "unknown" } }
}
