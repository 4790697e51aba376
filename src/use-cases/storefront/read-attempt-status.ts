import { type AttemptStatus, attemptStatus } from "../../domain/attempt-status"
import { looksLikeAttemptToken } from "../../domain/attempt-token"
import type PaygateModuleService from "../../modules/paygate/service"

/** What a browser brings to ask about a payment; both may be missing, wrong or somebody else's. */
export interface AttemptQuestion {
  readonly token: unknown
  readonly cartId: unknown
}

/** The status of a payment for the holder of its token: from our tables alone, so it may be asked every second. */
export async function readAttemptStatus(
  paygate: PaygateModuleService,
  { token, cartId }: AttemptQuestion,
): Promise<AttemptStatus> {
  const attempt =
    typeof token === "string" && looksLikeAttemptToken(token)
      ? await paygate.attempts.byToken(token)
      : undefined
  return attemptStatus(attempt, typeof cartId === "string" ? cartId : undefined)
}
