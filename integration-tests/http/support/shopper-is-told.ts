import type { AttemptStatus } from "../../../src/domain/attempt-status"

import type { Session } from "./shopper"
import type { World } from "./suite"

/** The text the storefront gets when it reads the status of a payment. */
export async function shopperIsTold(
  world: World,
  { cartId, session }: { readonly cartId: string; readonly session: Session },
): Promise<AttemptStatus> {
  const { data } = await world.api.get<{ attempt: AttemptStatus }>(
    `/store/paygate/attempts/${session.data.attempt_token}?cart_id=${cartId}`,
    { headers: { "x-publishable-api-key": world.shop.publishableKey } },
  )
  return data.attempt
}

/** May only be said if the gateway said so. */
export const nothingCharged = /nothing was charged/i

/** The text for a shopper whose money is being refunded automatically: that it is refunded, and that a new payment is possible. */
export const goesBack = {
  status: "failed",
  reason: "refunding",
  message: expect.stringMatching(/going back.*new payment/is) as string,
}

/** The same text, or the one after the refund is done. */
export const goesOrWentBack = {
  status: "failed",
  reason: expect.stringMatching(/^(refunding|refunded)$/) as string,
  message: expect.stringMatching(/(going back|was refunded).*new payment/is) as string,
}
