import type { ProviderWebhookPayload, WebhookActionResult } from "@medusajs/framework/types"
import { PaymentActions } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { stateTable } from "../../domain/attempt-states"
import { type MethodId, methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import { confirmUnsignedNotice } from "../../payments/notify/confirm-unsigned-notice"
import { receiveNotice } from "../../payments/notify/receive-notice"
import { applyNotices } from "../../payments/reconcile/apply-notices"

import type { ProviderContainer } from "./provider-container"
import { stockFields } from "./stock-fields"

const nothing: WebhookActionResult = { action: PaymentActions.NOT_SUPPORTED }

/**
 * Responds to Medusa's own webhook, which cannot parse the gateway's content type and is only of use to shops that convert it.
 * A deleted session must never be passed to Medusa: its workflow would match an arbitrary cart.
 */
export async function answerStockHook(
  { paygate, paymentSessionService }: ProviderContainer,
  method: MethodId,
  payload: ProviderWebhookPayload["payload"],
): Promise<WebhookActionResult> {
  // Medusa passes the headers, which anybody can forge, but not the connection: the sender is unknown.
  if (paygate.configuration.network.notifyFrom !== undefined) {
    countRefusal(paygate, "unknown-sender")
    return nothing
  }
  const fields = stockFields(payload.data)
  if (!fields) {
    countRefusal(paygate, "too-large")
    return nothing
  }
  const attempt = await readNoticeOfAnyAccount(paygate, fields)
  if (!attempt) {
    return nothing
  }
  const [session] = await paymentSessionService.list(
    { id: attempt.sessionId, provider_id: methods[method].providerId },
    { select: ["id", "raw_amount"] },
  )
  if (!session) {
    return nothing
  }
  const data = { session_id: session.id, amount: session.raw_amount.value }
  switch (attempt.state) {
    case "authorized":
      return { action: PaymentActions.AUTHORIZED, data }
    case "captured":
      return { action: PaymentActions.SUCCESSFUL, data }
    case "open":
    case "failed":
    case "released":
    case "auto-refunding":
    case "auto-refunded":
    case "held":
    case "differs":
      return nothing
  }
}

/** Medusa's webhook names no account, so the refusal counts for every account. */
function countRefusal({ configuration, refusedNotices }: PaygateModuleService, reason: string): void {
  for (const { account } of configuration.accounts) {
    refusedNotices.add(account.id, reason)
  }
}

/** Medusa's webhook names no account: the account is the one whose keys decrypt the message. */
async function readNoticeOfAnyAccount(
  paygate: PaygateModuleService,
  fields: Record<string, string>,
): Promise<Attempt | undefined> {
  for (const { account } of paygate.configuration.accounts) {
    const received = await receiveNotice(paygate, { accountId: account.id, channel: "notify", fields })
    switch (received.kind) {
      case "stored":
        // Medusa acts on our result; the job later verifies that order and payment exist.
        await paygate.reconciliations.markDue(received.attempt.id)
        return applyNotices(paygate, received.attempt)
      case "hint":
        return confirmHint(paygate, received.attempt)
      case "refused":
      case "unknown-account":
      case "orphan":
      case "self-test":
        break
    }
  }
  return undefined
}

/** The result of the inquiry, if one was due. The job reconciles what is paid, whatever Medusa does with our result. */
async function confirmHint(paygate: PaygateModuleService, attempt: Attempt): Promise<Attempt | undefined> {
  const asked = await confirmUnsignedNotice(paygate, attempt)
  if (asked && stateTable[asked.state].holdsMoney) {
    await paygate.reconciliations.markDue(asked.id)
  }
  return asked
}
