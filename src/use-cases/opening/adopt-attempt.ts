import type { BigNumberInput } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import { createAttemptToken } from "../../domain/attempt-token"
import { toMinor } from "../../domain/money"
import type { SessionData } from "../../domain/session-data"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../refusal"

/** The key by which a reconciliation tells the provider which paid attempt the new session continues; the store route cannot set it. */
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
 * Lets a paid attempt go on in a new session: the shopper paid, then the cart was touched, or a failed completion made
 * core open the session anew.
 * @throws RefusalError when the attempt is not paid, is reconciled, or has another amount, currency, cart or provider
 */
export async function adoptAttempt(
  ledger: PaygateModuleService,
  attemptId: string,
  session: NewSession,
): Promise<SessionData> {
  const attempt = await ledger.attempts.byId(attemptId)
  if (!attempt || !fits(attempt, session) || !(await ledger.attempts.moveToSession(attempt, session.id))) {
    throw new RefusalError(
      "not-adoptable",
      `The attempt ${attemptId} cannot be continued in session ${session.id}.`,
    )
  }
  return adopted(session)
}

/**
 * The same without being told: a shopper whose payment of this cart, method and amount is already in is not sent to pay
 * again. The cart's own collection names the attempt; nothing the browser sends is believed.
 */
export async function adoptPaidAttempt(
  ledger: PaygateModuleService,
  session: NewSession,
): Promise<SessionData | undefined> {
  const attempt = await ledger.attempts.paidWithoutOrder(session.collectionId, session.providerId)
  if (!attempt || !fits(attempt, session) || !(await ledger.attempts.moveToSession(attempt, session.id))) {
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

/** The shopper's first token stays the attempt's; this one only keeps the shape of session data. */
function adopted(session: NewSession): SessionData {
  return { session_id: session.id, attempt_token: createAttemptToken().token, action: { type: "none" } }
}
