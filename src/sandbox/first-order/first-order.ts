import type { FirstOrderOptions } from "./command-line"
import { findCart } from "./find-cart"
import { openPayment } from "./open-payment"
import { placeOrder } from "./place-order"
import { pressPay } from "./press-pay"
import { storeApi } from "./store-api"

/** A person looks for the right button; a program does not. */
const PATIENCE = { byHand: 600, byItself: 60 }

/**
 * Takes a first order in a running shop, as a storefront and a shopper would.
 *
 * @param print told of each step
 * @throws Error that says what to do
 */
export async function takeFirstOrder(
  { medusa, key, method, byHand }: FirstOrderOptions,
  print: (line: string) => void,
): Promise<void> {
  const store = storeApi({ medusa, key })
  const cart = await findCart(store, { medusa, method })
  print(`Product   ${cart.offer.title}`)
  print(`Region    ${cart.region.name} (${cart.region.currency_code.toUpperCase()})`)
  print(`Method    ${cart.method.title}`)
  const { token, page } = await openPayment(store, cart)
  if (byHand) {
    print(`\nOpen this page and pay:\n${page}\n`)
    print(
      "Then the browser goes on to your storefront. Nothing has to answer there; the order comes all the same.\n",
    )
  } else {
    await pressPay(page)
  }
  const { cartId } = cart
  const order = await placeOrder(store, { token, cartId }, byHand ? PATIENCE.byHand : PATIENCE.byItself)
  print(`Paid      ${order.total} ${order.currency_code.toUpperCase()}, at ${new URL(page).origin}/`)
  print(`Order     #${order.display_id}  ${medusa}app/orders/${order.id}`)
  print("\nRefund it there; what is only reserved is captured there, too.")
}
