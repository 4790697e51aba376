import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { Attempt } from "../../../../domain/attempt"
import type { PaymentLink, PayPage } from "../../../../domain/payment-link"
import { PAYGATE_MODULE } from "../../../../modules/paygate"
import type PaygateModuleService from "../../../../modules/paygate/service"
import { linkOfToken, paymentBehind } from "../../../../use-cases/payment-links/known-link"
import { readPayPage } from "../../../../use-cases/payment-links/pay-page-view"
import { pageHeaders } from "../page-headers"
import { wantedLanguage } from "../page-language"

import { type FollowedPayment, payPage } from "./pay-page"
import { shopName } from "./shop-name"
import { payWords } from "./words"

const headers = {
  ...pageHeaders("script-src 'self'", "connect-src 'self'", "form-action 'none'"),
  "X-Robots-Tag": "noindex, nofollow",
}

/** 410: what was there is over, and asking again changes nothing. */
const statuses: Readonly<Record<PayPage, number>> = {
  due: 200,
  checking: 200,
  held: 200,
  paid: 200,
  canceled: 410,
  expired: 410,
  revoked: 410,
}

/** Sends the page behind a link, in the shopper's language. @param token of a link, or of a payment begun behind one */
export async function sendPayPage(
  req: MedusaRequest,
  res: MedusaResponse,
  token: string | undefined,
): Promise<void> {
  const paygate = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const language = wantedLanguage(req.query["language"], req.headers["accept-language"])
  const frame = {
    address: req.originalUrl,
    language,
    words: payWords[language],
    shop: await shopName(req.scope, paygate.configuration),
  }
  const link = token === undefined ? undefined : await linkOfToken(paygate, token)
  if (token === undefined || !link) {
    res
      .status(404)
      .set(headers)
      .send(payPage({ ...frame, kind: "unknown" }))
    return
  }
  const view = await readPayPage(req.scope, link)
  const payment = await followedPayment(paygate, link, token, view.page)
  res
    .status(payment ? 200 : statuses[view.page])
    .set(headers)
    .send(payPage({ ...frame, kind: "known", token, view, payment }))
}

/**
 * The payment with which a shopper comes back from the gateway. What was begun before a link expired or was revoked may still
 * be finished.
 */
async function followedPayment(
  paygate: PaygateModuleService,
  link: PaymentLink,
  token: string,
  page: PayPage,
): Promise<FollowedPayment | undefined> {
  const attempt = await paymentBehind(paygate, link, token)
  const isShown = attempt && (page === "due" || page === "checking" || mayStillCome(attempt, page))
  return isShown ? { token, providerId: attempt.providerId } : undefined
}

function mayStillCome({ state }: Attempt, page: PayPage): boolean {
  return state === "open" && (page === "expired" || page === "revoked")
}
