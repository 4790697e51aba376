import type { PayableCart } from "./find-cart"
import type { StoreApi } from "./store-api"

/** A payment that waits for its shopper. */
export interface OpenedPayment {
  readonly token: string
  /** The gateway's page; a phone opens the same from a QR code. */
  readonly page: string
}

interface Session {
  readonly provider_id: string
  readonly data: {
    readonly attempt_token: string
    readonly action: { readonly type: string; readonly url?: string; readonly content?: string }
  }
}

/**
 * Opens a payment for the cart, as a storefront does.
 * @throws Error what the shop said, or that there is no page to go to
 */
export async function openPayment(store: StoreApi, { cartId, method }: PayableCart): Promise<OpenedPayment> {
  const { payment_collection: collection } = await store.post<{ payment_collection: { id: string } }>(
    "payment-collections",
    { cart_id: cartId },
  )
  const opened = await store.post<{ payment_collection: { payment_sessions: Session[] } }>(
    `payment-collections/${collection.id}/payment-sessions`,
    { provider_id: method.provider_id, data: {} },
  )
  const session = opened.payment_collection.payment_sessions.find(
    ({ provider_id }) => provider_id === method.provider_id,
  )
  const page = session?.data.action.url ?? session?.data.action.content
  if (!session || page === undefined) {
    throw new Error(`${method.title} opened no page; see Medusa's log.`)
  }
  return { token: session.data.attempt_token, page }
}
