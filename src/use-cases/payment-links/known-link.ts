import type { Attempt } from "../../domain/attempt"
import { looksLikeAttemptToken } from "../../domain/attempt-token"
import type { PaymentLink } from "../../domain/payment-link"
import type PaygateModuleService from "../../modules/paygate/service"

/**
 * The link that a token opens: its own, or that of a payment begun behind it, with which the shopper comes back from the
 * gateway, perhaps in another browser.
 */
export async function linkOfToken(
  paygate: PaygateModuleService,
  token: string,
): Promise<PaymentLink | undefined> {
  if (!looksLikeAttemptToken(token)) {
    return undefined
  }
  const own = await paygate.paymentLinks.byToken(token)
  if (own) {
    return own
  }
  const attempt = await paygate.attempts.byToken(token)
  return attempt && linkOfAttempt(paygate, attempt)
}

/** The payment behind a link that a token names. */
export async function paymentBehind(
  paygate: PaygateModuleService,
  link: PaymentLink,
  token: string,
): Promise<Attempt | undefined> {
  const attempt = looksLikeAttemptToken(token) ? await paygate.attempts.byToken(token) : undefined
  const owner = attempt && (await linkOfAttempt(paygate, attempt))
  return owner?.orderId === link.orderId ? attempt : undefined
}

async function linkOfAttempt(
  paygate: PaygateModuleService,
  { collectionId }: Attempt,
): Promise<PaymentLink | undefined> {
  return collectionId === null ? undefined : paygate.paymentLinks.byCollection(collectionId)
}
