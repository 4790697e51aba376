import type { InitiatePaymentInput } from "@medusajs/framework/types"

import { type MethodId, methods } from "../../domain/methods"
import { settingsOfBrowser, settingsOfServer } from "../../domain/request-settings"
import { readBrowserInput, type SessionData } from "../../domain/session-data"
import { adoptAttempt, adoptKey, adoptPaidAttempt } from "../../orders/adopt-attempt"
import { byLinkKey } from "../../payments/open/by-link"
import { readCartFacts } from "../../payments/open/cart-facts"
import { openAttempt } from "../../payments/open/open-attempt"

import type { ProviderContainer } from "./provider-container"

/**
 * Decides what a new payment session is for: the paid attempt that a reconciliation names, a paid attempt of the same cart, or
 * a new attempt. The data that Medusa passes may be an old session's, so it is not trusted.
 */
export async function openSession(
  { paygate, paymentSessionService, query }: ProviderContainer,
  method: MethodId,
  sessionId: string,
  input: InitiatePaymentInput,
): Promise<SessionData> {
  const { payment_collection_id: collectionId } = await paymentSessionService.retrieve(sessionId, {
    select: ["id", "payment_collection_id"],
  })
  const { amount, currency_code: currency } = input
  const wanted = { id: sessionId, collectionId, providerId: methods[method].providerId, amount, currency }
  const context = input.context as Record<string, unknown> | undefined
  const adopt = context?.[adoptKey]
  if (typeof adopt === "string") {
    return adoptAttempt(paygate, adopt, wanted)
  }
  const adopted = await adoptPaidAttempt(paygate, wanted)
  return (
    adopted ??
    openAttempt(paygate, {
      method,
      sessionId,
      collectionId,
      amount,
      currency,
      browser: readBrowserInput(input.data),
      settings: { browser: settingsOfBrowser(method, input.data), server: settingsOfServer(context) },
      cart: await readCartFacts(query, collectionId),
      byLink: context?.[byLinkKey] === true,
    })
  )
}
