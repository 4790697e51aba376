import type { ProviderWebhookPayload, WebhookActionResult } from "@medusajs/framework/types"
import { PaymentActions } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { type MethodId, methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import { receiveNotice } from "../../use-cases/inbox/receive-notice"
import { absorbNotices } from "../../use-cases/settle/absorb-notices"

import type { Cradle } from "./cradle"

const nothing: WebhookActionResult = { action: PaymentActions.NOT_SUPPORTED }

/**
 * Answers Medusa's own hook, which cannot take the gateway's content type and only serves shops that convert it. A
 * session that is gone must never reach core: its workflow would take any cart for it.
 */
export async function answerStockHook(
  { paygate, paymentSessionService }: Cradle,
  method: MethodId,
  payload: ProviderWebhookPayload["payload"],
): Promise<WebhookActionResult> {
  const attempt = await readNoticeOfAnyAccount(paygate, payload)
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
    case "reversed":
    case "returned":
      return nothing
  }
}

/** The stock hook names no account: it is the one whose keys open the message. */
async function readNoticeOfAnyAccount(
  ledger: PaygateModuleService,
  payload: ProviderWebhookPayload["payload"],
): Promise<Attempt | undefined> {
  const fields = Object.fromEntries(
    Object.entries(payload.data).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  )
  for (const { account } of ledger.configuration.accounts) {
    const received = await receiveNotice(ledger, { accountId: account.id, channel: "notify", fields })
    if (received.kind === "stored") {
      // Core acts on what we answer; the job reads back later that order and payment stand.
      await ledger.settles.markDue(received.attempt.id)
      return absorbNotices(ledger, received.attempt)
    }
  }
  return undefined
}
