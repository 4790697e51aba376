import type { AttemptStatus } from "../../domain/attempt-status"
import { looksLikeAttemptToken } from "../../domain/attempt-token"
import type PaygateModuleService from "../../modules/paygate/service"

import { type AttemptQuestion, readAttemptStatus } from "./read-attempt-status"

/**
 * The shopper gives up this way to pay. Only that is stored: the attempt counts as replaced, the job closes it at the
 * gateway where the method can, and a payment that comes anyway is handled like any other. Needs the token and the
 * cart of the attempt; otherwise, and for a payment that is paid or over, it does nothing.
 * @returns the payment's status, in the shape of the status route
 */
export async function cancelOpenAttempt(
  paygate: PaygateModuleService,
  question: AttemptQuestion,
): Promise<AttemptStatus> {
  const { token, cartId } = question
  if (typeof token === "string" && looksLikeAttemptToken(token) && typeof cartId === "string") {
    const attempt = await paygate.attempts.byToken(token)
    if (attempt?.state === "open" && attempt.cartId === cartId) {
      await paygate.attempts.supersede(attempt.sessionId)
    }
  }
  return readAttemptStatus(paygate, question)
}
