import { isCompleted, paymentStatus, retrieveCart, sdk, statusOf, type Cart, type Order } from "./api"
import { messageOf } from "./dom"
import { remember } from "./memory"

/** The ways to pay that this store knows how to show; the region decides which are offered. */
export const METHODS = [
  { id: "pp_twint_paygate", name: "TWINT", test: "method-twint", hint: "With the TWINT app on your phone" },
  { id: "pp_alipay_paygate", name: "Alipay", test: "method-alipay", hint: "With your Alipay wallet" },
]

/** Opens a payment for the cart and sends the browser to the gateway. */
export async function startPayment(cart: Cart, providerId: string): Promise<void> {
  const { payment_collection: collection } = await sdk.store.payment.initiatePaymentSession(cart, {
    provider_id: providerId,
    data: { return_url: `${location.origin}/return` },
  })
  const session = collection.payment_sessions?.find((one) => one.provider_id === providerId)
  // no action: this cart has been paid already, and only the order is missing
  const url = isPaidAlready(session?.data) ? "/return" : redirectOf(session?.data)
  if (url === undefined) {
    throw new Error("The payment provider gave no address to go to.")
  }
  remember("method", providerId)
  remember("paying", cart.id)
  location.assign(url)
  await leaving
}

/** The browser is on its way to another page: whoever waits for this stays busy, so that nobody pays twice. */
const leaving = new Promise<never>(() => undefined)

function isPaidAlready(data: Record<string, unknown> | undefined): boolean {
  const action = data?.action
  return typeof action === "object" && action !== null && "type" in action && action.type === "none"
}

function redirectOf(data: Record<string, unknown> | undefined): string | undefined {
  const action = data?.action
  if (typeof action !== "object" || action === null || !("type" in action) || !("url" in action)) {
    return undefined
  }
  return action.type === "redirect" && typeof action.url === "string" ? action.url : undefined
}

/** What the store says about a cart's payment. */
export type Answer =
  | { kind: "order"; order: Order }
  /** The gateway said no: nothing was paid. */
  | { kind: "declined"; message: string }
  /** Nobody knows yet; the message is the store's own. */
  | { kind: "open"; message: string }

/** Asks once to turn the cart into an order. Asking again is harmless: a completed cart answers with its order. */
export async function askForOrder(cartId: string): Promise<Answer> {
  try {
    const answer = await sdk.store.cart.complete(cartId)
    if (answer.type === "order") {
      return { kind: "order", order: answer.order }
    }
    const declined = answer.error.type === "payment_authorization_error"
    return { kind: declined ? "declined" : "open", message: answer.error.message }
  } catch (error) {
    // the server may be busy with this very cart, or away for a moment: neither says anything about the money
    const status = statusOf(error)
    const quiet = status === undefined || status === 409 || status >= 500
    return { kind: "open", message: quiet ? "" : messageOf(error) }
  }
}

/** Until when the page waits, and how often it looks; looking costs the store one small query. */
const PATIENCE = 60_000
const LOOK_EVERY = 1_000
/** When nothing was heard until then, the store is made to ask the gateway: its notice may be lost. */
const ASK_AFTER = [10_000, 35_000]
/** The same for a shopper who comes without the token of the payment. */
const ASK_BLINDLY_AFTER = [0, 5_000, 15_000, 35_000]

/**
 * Waits until the store knows how the payment ended, at most a minute. Looking changes nothing; the cart is completed
 * only once the payment is in, because every try before that costs the shop an order number.
 */
export async function waitForOrder(
  cartId: string,
  token: string | undefined,
  onAnswer: (answer: Answer) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const start = Date.now()
  const asks = token === undefined ? [...ASK_BLINDLY_AFTER] : [...ASK_AFTER]
  let last: Answer = { kind: "open", message: "" }
  while (!signal.aborted && Date.now() - start < PATIENCE) {
    const status = token === undefined ? undefined : await paymentStatus(token)
    if (status?.status === "failed" && status.message !== null) {
      return { kind: "declined", message: status.message }
    }
    const isTime = Date.now() - start >= (asks[0] ?? PATIENCE)
    if (isTime) {
      asks.shift()
    }
    if (isTime || status?.status === "paid" || (await becameOrder(cartId))) {
      last = await askForOrder(cartId)
      onAnswer(last)
      if (last.kind !== "open") {
        return last
      }
    }
    await pause(LOOK_EVERY)
  }
  return last
}

async function becameOrder(cartId: string): Promise<boolean> {
  try {
    const cart = await retrieveCart(cartId)
    return cart !== undefined && isCompleted(cart)
  } catch {
    return false
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
}
