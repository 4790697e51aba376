import type { BigNumberInput } from "@medusajs/framework/types"

import type { Attempt } from "../domain/attempt"
import { isPaid } from "../domain/attempt-states"
import { createAttemptToken } from "../domain/attempt-token"
import { toMinor } from "../domain/money"
import type { SessionData } from "../domain/session-data"
import type PaygateModuleService from "../modules/paygate/service"
import { RefusalError } from "../refusals/refusal"

/**
 * The context key by which a reconciliation tells the provider which paid attempt the new session continues; the store
 * route cannot set it.
 */
export const adoptKey = "paygate_adopt"

interface NewSession {
  readonly id: string
  readonly collectionId: string
  readonly providerId: string
  /** Major units, as Medusa has it. */
  readonly amount: BigNumberInput
  readonly currency: string
}

/**
 * Continues a paid attempt in a new session: the shopper paid and then the cart was changed, or a failed completion
 * made core open the session again.
 * @throws RefusalError when the attempt is not paid, has an order already, or has another amount, currency, cart or
 * provider
 */
export async function adoptAttempt(
  paygate: PaygateModuleService,
  attemptId: string,
  session: NewSession,
): Promise<SessionData> {
  const attempt = await paygate.attempts.byId(attemptId)
  if (!attempt || !fits(attempt, session) || !(await paygate.attempts.moveToSession(attempt, session.id))) {
    throw new RefusalError(
      "not-adoptable",
      `The attempt ${attemptId} cannot be continued in session ${session.id}.`,
    )
  }
  return adopted(session)
}

/**
 * Finds a paid attempt of the same cart, method and amount, so that its shopper is not asked to pay again. It is found
 * by the cart's own collection; nothing the browser sends is trusted.
 */
export async function adoptPaidAttempt(
  paygate: PaygateModuleService,
  session: NewSession,
): Promise<SessionData | undefined> {
  const attempt = await paygate.attempts.paidWithoutOrder(session.collectionId, session.providerId)
  if (!attempt || !fits(attempt, session) || !(await paygate.attempts.moveToSession(attempt, session.id))) {
    return undefined
  }
  return adopted(session)
}

function fits(attempt: Attempt, session: NewSession): boolean {
  return (
    isPaid(attempt.state) &&
    attempt.completedAt === null &&
    attempt.providerId === session.providerId &&
    attempt.collectionId === session.collectionId &&
    attempt.currency === session.currency.toUpperCase() &&
    attempt.amount === toMinor(session.amount, session.currency)
  )
}

/** The shopper's first token stays valid; this one only completes the session data. */
function adopted(session: NewSession): SessionData {
  return { session_id: session.id, attempt_token: createAttemptToken().token, action: { type: "none" } }
}
