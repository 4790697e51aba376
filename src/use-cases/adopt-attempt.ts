import type { BigNumberInput } from "@medusajs/framework/types"

import { isPaid } from "../domain/attempt"
import { toMinor } from "../domain/money"
import { createAttemptToken } from "../domain/attempt-token"
import type { SessionData } from "../domain/session-data"
import type PaygateModuleService from "../modules/paygate/service"

import { RefusalError } from "./refusal"

/** The key by which a settle tells the provider which paid attempt the new session continues; the store route cannot set it. */
export const adoptKey = "paygate_adopt"

/**
 * Lets a paid attempt go on in a new session: the shopper paid, then the cart was touched and Medusa deleted the session.
 * @throws RefusalError when the attempt is not paid, is settled, or has another amount, currency or provider
 */
export async function adoptAttempt(
  ledger: PaygateModuleService,
  attemptId: string,
  session: { id: string; providerId: string; amount: BigNumberInput; currency: string },
): Promise<SessionData> {
  const attempt = await ledger.attempts.byId(attemptId)
  const fits =
    attempt !== undefined &&
    isPaid(attempt.state) &&
    attempt.completedAt === null &&
    attempt.providerId === session.providerId &&
    attempt.currency === session.currency.toUpperCase() &&
    attempt.amount === toMinor(session.amount, session.currency)
  if (!fits || !(await ledger.attempts.moveToSession(attempt, session.id))) {
    throw new RefusalError("not-adoptable", `The attempt ${attemptId} cannot be continued in session ${session.id}.`)
  }
  // The shopper's old token stays valid through the attempt; this one only keeps the shape of session data.
  return { session_id: session.id, attempt_token: createAttemptToken().token, action: { type: "none" } }
}
