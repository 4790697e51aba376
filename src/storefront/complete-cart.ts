import { isRecord, type StoreSdk } from "./store-sdk"

/** The order as the Store API gives it; ask for more by its id. */
export interface PlacedOrder {
  readonly id: string
  readonly display_id?: number
}

/** What the store says when it is asked to turn a cart into its order. */
export type Completion =
  | { readonly kind: "order"; readonly order: PlacedOrder }
  /** The gateway said no to the cart's newest payment. */
  | { readonly kind: "declined"; readonly message: string }
  /** Nobody knows yet, or the store is busy with this very cart. */
  | { readonly kind: "open" }

/**
 * Asks once to turn the cart into an order, which makes the store ask the gateway. Repeating is harmless: a cart that
 * became an order answers with it. Each early try costs the shop an order number, so look at the status first.
 */
export async function completeCart(sdk: StoreSdk, cartId: string, signal?: AbortSignal): Promise<Completion> {
  try {
    const answer = await sdk.client.fetch<Record<string, unknown>>(
      `/store/carts/${encodeURIComponent(cartId)}/complete`,
      { method: "POST", signal },
    )
    return readCompletion(answer)
  } catch {
    // busy, away or refused: none of them says anything about the money
    return { kind: "open" }
  }
}

function readCompletion(answer: Record<string, unknown>): Completion {
  const { type, order, error } = answer
  if (type === "order" && isRecord(order) && typeof order["id"] === "string") {
    const number = order["display_id"]
    return {
      kind: "order",
      order: { ...order, id: order["id"], ...(typeof number === "number" ? { display_id: number } : {}) },
    }
  }
  const declined = isRecord(error) && error["type"] === "payment_authorization_error"
  return declined ? { kind: "declined", message: messageOf(error) } : { kind: "open" }
}

const messageOf = (error: unknown) =>
  isRecord(error) && typeof error["message"] === "string" ? error["message"] : ""
