import { setTimeout as wait } from "node:timers/promises"

import type { StoreApi } from "./store-api"

/** An order of the shop. */
export interface PlacedOrder {
  readonly id: string
  readonly display_id: number
  readonly total: number
  readonly currency_code: string
}

interface Attempt {
  readonly status: string
  readonly message: string | null
}

interface Completion {
  readonly type: string
  readonly order?: PlacedOrder
  readonly error?: { readonly message: string }
}

/**
 * Waits until the shop knows that it was paid, then completes the cart; the notice may have placed the order already.
 *
 * @param seconds how long to wait for the payment
 * @throws Error that says what came instead
 */
export async function placeOrder(
  store: StoreApi,
  { token, cartId }: { readonly token: string; readonly cartId: string },
  seconds: number,
): Promise<PlacedOrder> {
  await paid(store, token, cartId, seconds)
  const { order, error } = await store.post<Completion>(`carts/${cartId}/complete`, {})
  if (!order) {
    throw new Error(
      `The payment is there, but Medusa made no order: ${error?.message ?? "no reason given"}. See Paygate, Problems in the admin.`,
    )
  }
  return order
}

async function paid(store: StoreApi, token: string, cartId: string, seconds: number): Promise<void> {
  for (let waited = 0; waited < seconds; waited += 0.5) {
    const { attempt } = await store.get<{ attempt: Attempt }>(`paygate/attempts/${token}`, {
      cart_id: cartId,
    })
    if (attempt.status === "paid") return
    if (attempt.status !== "open") {
      throw new Error(`The payment is ${attempt.status}: ${attempt.message ?? ""} Run the demo again.`)
    }
    await wait(500)
  }
  throw new Error(
    `Not paid after ${seconds} seconds. If you have paid, look for the notice under Paygate, Inbox in the admin; otherwise run the demo again.`,
  )
}
