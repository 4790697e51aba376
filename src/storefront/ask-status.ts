import type { Payment } from "./payment"
import { fieldsOf, type StoreSdk, textOf } from "./store-sdk"

/** The status of a payment as the store has recorded it. */
export interface PaymentStatus {
  readonly status: "open" | "paid" | "failed" | "expired" | "unknown"
  /** undefined: none, or a word that this kit does not know. */
  readonly reason: Reason | undefined
  /** In the store's words, English. */
  readonly message: string | undefined
}

const stati = ["open", "paid", "failed", "expired", "unknown"] as const
/** Why a payment came to nothing. `refunding` and `refunded`: no order could take the money; `held`: the shop still decides. */
export const statusReasons = [
  "declined",
  "canceled",
  "unfinished",
  "refunding",
  "refunded",
  "held",
  "expired",
  "replaced",
] as const
type Reason = (typeof statusReasons)[number]

/**
 * Reads the status of a payment. Cheap and without side effects.
 * @throws what the SDK throws when the shop cannot be reached
 */
export async function askStatus(
  sdk: StoreSdk,
  { token, cartId }: Pick<Payment, "token" | "cartId">,
  signal?: AbortSignal,
): Promise<PaymentStatus> {
  const answer = await sdk.client.fetch<{ attempt?: unknown }>(pathOf(token), {
    query: { cart_id: cartId },
    signal,
  })
  return readStatus(answer.attempt)
}

/**
 * Tells the shop that the shopper no longer wants to pay this way. Money that still arrives is not lost.
 * @throws what the SDK throws when the shop cannot be reached
 */
export async function cancelPayment(
  sdk: StoreSdk,
  { token, cartId }: Pick<Payment, "token" | "cartId">,
): Promise<PaymentStatus> {
  const answer = await sdk.client.fetch<{ attempt?: unknown }>(`${pathOf(token)}/cancel`, {
    method: "POST",
    body: { cart_id: cartId },
  })
  return readStatus(answer.attempt)
}

const pathOf = (token: string) => `/store/paygate/attempts/${encodeURIComponent(token)}`

/** A status this kit does not know says nothing about the money, so it reads as open. */
function readStatus(attempt: unknown): PaymentStatus {
  const row = fieldsOf(attempt)
  return {
    status: stati.find((status) => status === row["status"]) ?? "open",
    reason: statusReasons.find((reason) => reason === row["reason"]),
    message: textOf(row["message"]),
  }
}
