import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { Attempt } from "../../../../../../domain/attempt"
import { isPaid } from "../../../../../../domain/attempt-states"
import { looksLikeAttemptToken } from "../../../../../../domain/attempt-token"
import { type ReturnOutcome, returnTarget } from "../../../../../../domain/return-url"
import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { confirmInBackground } from "../../../../../../payments/notify/confirm-unsigned-notice"
import { processInBackground } from "../../../../../../payments/notify/process-inbox"
import { type ReceivedNotice, receiveNotice } from "../../../../../../payments/notify/receive-notice"
import { wantedLanguage } from "../../../page-language"
import { readFields } from "../../../read-fields"
import { sendPage } from "../../../send-page"

/**
 * URLSuccess and URLFailure: one address for both, because only the content decides. The shopper is redirected immediately to
 * the storefront address that was set when the payment was opened; the data is reconciled in the background.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const paygate = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const token = String(req.params["token"])
  const accountId = String(req.params["account"])
  const attempt = looksLikeAttemptToken(token) ? await paygate.attempts.byToken(token) : undefined
  if (!attempt || attempt.accountId !== accountId) {
    const [shop] = paygate.configuration.storefrontUrls
    res.set("Connection", "close")
    sendPage(res, {
      status: 404,
      language: wantedLanguage(undefined, req.headers["accept-language"]),
      says: "unknown",
      back: shop,
      address: req.originalUrl,
    })
    return
  }
  const reading = await readFields(req)
  if (reading.kind !== "fields") {
    paygate.refusedNotices.add(accountId, reading.kind)
    res.set("Connection", "close")
  }
  // Canceling on the gateway's page may lead here without any data. That is not a message, just a shopper coming back.
  const received =
    reading.kind === "fields" && hasData(reading.fields)
      ? await receiveNotice(paygate, { accountId, channel: "return", fields: reading.fields })
      : undefined
  res.set({ "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" })
  res.redirect(303, returnTarget(attempt.returnUrl, token, outcomeFor(attempt, received)))
  if (received?.kind === "stored") {
    processInBackground(req.scope, received.newNoticeId)
  }
  if (received?.kind === "hint") {
    confirmInBackground(req.scope, received.attempt)
  }
}

export const POST = GET

function hasData(fields: Record<string, string>): boolean {
  return Object.keys(fields).some((name) => ["data", "code", "mac"].includes(name.toLowerCase()))
}

function outcomeFor(attempt: Attempt, received: ReceivedNotice | undefined): ReturnOutcome {
  if (isPaid(attempt.state)) {
    return "paid"
  }
  const heard =
    received?.kind === "stored" && received.attempt.id === attempt.id ? received.outcome : undefined
  if (heard === "success") {
    return "paid"
  }
  return heard === "refused" || attempt.state === "failed" ? "failed" : "checking"
}
