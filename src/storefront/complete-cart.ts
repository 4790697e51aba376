import { fieldsOf, type StoreSdk, textOf } from "./store-sdk"

/** The order as the Store API returns it; retrieve the rest by its id. */
export interface PlacedOrder {
  readonly id: string
  readonly display_id?: number
}

/** The store's response to completing a cart. */
export type Completion =
  | { readonly kind: "order"; readonly order: PlacedOrder }
  /** The gateway declined the cart's newest payment. */
  | { readonly kind: "declined"; readonly message: string }
  /** The result is not known yet, or the store is already completing this cart. */
  | { readonly kind: "open" }

/**
 * Tries once to turn the cart into an order, which makes the store ask the gateway. Repeating is harmless: a cart that
 * already became an order returns it. Each attempt on an open payment costs the shop an order number, so check the status first.
 */
export async function completeCart(sdk: StoreSdk, cartId: string, signal?: AbortSignal): Promise<Completion> {
  try {
    const answer = await sdk.client.fetch<Record<string, unknown>>(
      `/store/carts/${encodeURIComponent(cartId)}/complete`,
      { method: "POST", signal },
    )
    return readCompletion(answer)
  } catch {
    // busy, unreachable or refused: none of these says anything about the money
    return { kind: "open" }
  }
}

function readCompletion(answer: Record<string, unknown>): Completion {
  const { type, order, error } = answer
  if (type === "order" && textOf(fieldsOf(order)["id"])) {
    return { kind: "order", order: order as PlacedOrder }
  }
  const refusal = fieldsOf(error)
  return refusal["type"] === "payment_authorization_error"
    ? { kind: "declined", message: textOf(refusal["message"]) ?? "" }
    : { kind: "open" }
}
