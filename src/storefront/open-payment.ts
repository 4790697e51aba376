import type { PaymentSettings } from "./device"
import { type Payment, readPayment } from "./payment"
import { fieldsOf, type StoreSdk } from "./store-sdk"

/** What to pay, and how. */
export interface PaymentInput {
  readonly cartId: string
  readonly providerId: string
  readonly settings?: PaymentSettings
}

/**
 * Opens a payment for a cart: a new payment session and so a new attempt at the gateway. It replaces the payment that was
 * open before.
 * @throws what the SDK throws: `message` is the store's text for shoppers
 */
export async function openPayment(
  sdk: StoreSdk,
  { cartId, providerId, settings = {} }: PaymentInput,
): Promise<Payment> {
  const collection = await post("/store/payment-collections", { cart_id: cartId })
  const opened = await post(`/store/payment-collections/${String(collection["id"])}/payment-sessions`, {
    provider_id: providerId,
    data: { ...settings },
  })
  const sessions: unknown[] = Array.isArray(opened["payment_sessions"]) ? opened["payment_sessions"] : []
  const session = sessions.find((one) => fieldsOf(one)["provider_id"] === providerId)
  const payment = readPayment(session, cartId)
  if (!payment) {
    throw new Error("The shop opened no payment. Choose another method.")
  }
  return payment

  async function post(path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
    const answer = await sdk.client.fetch<{ payment_collection?: unknown }>(path, { method: "POST", body })
    return fieldsOf(answer.payment_collection)
  }
}
