import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  completeCartWorkflow,
  createPaymentSessionsWorkflow,
  processPaymentWorkflow,
} from "@medusajs/medusa/core-flows"

import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import { errorText } from "../../domain/error-text"
import type PaygateModuleService from "../../modules/paygate/service"
import { adoptKey } from "../../orders/adopt-attempt"
import { PaygateError } from "../../paygate/errors"

/** A step in Medusa failed; tried again later. */
export class StoreStepError extends PaygateError {
  readonly code = "store-step"
  readonly retryable = true

  constructor(step: string, cause: unknown) {
    super(`${step} did not work: ${errorText(cause)}`, { cause })
  }
}

/**
 * Places the order of a paid cart. Core authorizes `payment_sessions[0]`, whoever's it is, so open sessions of other
 * attempts and providers are deleted first; paid ones stay.
 */
export async function completeCart(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  cart: { cartId: string; collectionId: string },
): Promise<void> {
  await removeOpenSiblings(container, paygate, attempt, cart.collectionId)
  const { errors } = await completeCartWorkflow(container).run({
    input: { id: cart.cartId },
    throwOnError: false,
  })
  if (errors.length > 0) {
    throw new StoreStepError("placing the order", errors[0]?.error)
  }
}

/** Records the payment on an existing order, or where there is no cart. The amount is Medusa's own, unrounded. */
export async function processPayment(
  container: MedusaContainer,
  attempt: Attempt,
  action: "authorized" | "captured",
): Promise<void> {
  const session = await rawSession(container, attempt.sessionId)
  if (!session) {
    throw new StoreStepError("booking the payment", new Error("the payment session is gone"))
  }
  const { errors } = await processPaymentWorkflow(container).run({
    input: { action, data: { session_id: session.id, amount: session.raw_amount.value } },
    throwOnError: false,
  })
  if (errors.length > 0) {
    throw new StoreStepError("booking the payment", errors[0]?.error)
  }
}

/**
 * Opens a new session that continues the paid attempt; the provider recognizes it by a context that browsers cannot set.
 */
export async function adoptIntoNewSession(
  container: MedusaContainer,
  attempt: Attempt,
  collectionId: string,
): Promise<void> {
  const input = {
    payment_collection_id: collectionId,
    provider_id: attempt.providerId,
    data: {},
    context: { [adoptKey]: attempt.id },
  }
  const { errors } = await createPaymentSessionsWorkflow(container).run({ input, throwOnError: false })
  if (errors.length > 0) {
    throw new StoreStepError("continuing the payment in a new session", errors[0]?.error)
  }
}

async function removeOpenSiblings(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  collectionId: string,
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const sessions = await payments.listPaymentSessions(
    { payment_collection_id: [collectionId] },
    { select: ["id", "status"], relations: ["payment"] },
  )
  for (const session of sessions) {
    const other = session.id === attempt.sessionId ? undefined : await paygate.attempts.bySession(session.id)
    const paid = session.payment != null || (other !== undefined && isPaid(other.state))
    if (session.id !== attempt.sessionId && !paid) {
      await payments.deletePaymentSession(session.id)
    }
  }
}

async function rawSession(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "raw_amount"],
    filters: { id },
  })
  return (data as unknown as { id: string; raw_amount: { value: string } }[])[0]
}

/** Deletes payments that failed or interrupted completions left behind; the order has one with the same money. */
export async function dropPayments(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  // The payment module generates this method for each of its models; its type lacks it for payments.
  const payments = container.resolve(Modules.PAYMENT) as unknown as {
    softDeletePayments(ids: string[]): Promise<unknown>
  }
  await payments.softDeletePayments([...ids])
}
