import type { AttemptStatus } from "../../../src/domain/attempt-status"

import type { Session } from "./shopper"
import type { World } from "./suite"

/** What the storefront reads when it asks how a payment is. */
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

/** Said only where the gateway said so. */
export const nothingCharged = /nothing was charged/i

/** The words for a shopper whose money is on its way back: that it goes back, and that a new payment is possible. */
export const goesBack = {
  status: "failed",
  reason: "refunding",
  message: expect.stringMatching(/going back.*new payment/is) as string,
}

/** The same, or that it has gone back by now. */
export const goesOrWentBack = {
  status: "failed",
  reason: expect.stringMatching(/^(refunding|refunded)$/) as string,
  message: expect.stringMatching(/back.*new payment/is) as string,
}
