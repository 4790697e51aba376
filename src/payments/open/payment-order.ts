import type { PaymentAction } from "../../domain/session-data"
import type { PaygateClient } from "../../paygate/client"
import { outcomeOf } from "../../paygate/codes"
import { alipayApp, alipayQr, wechatApp, wechatQr } from "../../paygate/endpoints"
import { isPayId, type PayId, reqId } from "../../paygate/values"

import { composeRequest } from "./compose-request"
import type { PaymentDetails } from "./payment-details"
import { purchaseTexts } from "./purchase-texts"

/** Methods whose payment the shop's server orders; the shopper gets a code to scan or a string for the app. */
export type OrderMethodId = "alipay-qr" | "alipay-app" | "wechat-qr" | "wechat-app"

/** The result of requesting a payment. It is not paid yet, whatever the Status: that comes by notice. */
export type OrderedPayment =
  | {
      readonly kind: "ordered"
      readonly payId: PayId | undefined
      readonly action: PaymentAction
      readonly expiresAt: Date | null
    }
  | { readonly kind: "refused"; readonly code: string; readonly description: string }
  /** The gateway answered, but not what became of the payment, or without anything to show. */
  | { readonly kind: "unknown"; readonly reason: string }

/**
 * Requests a payment at the gateway, once.
 * @throws GatewayCallError without a usable answer
 */
export async function orderPayment(
  method: OrderMethodId,
  client: PaygateClient,
  details: PaymentDetails,
  signal: AbortSignal,
): Promise<OrderedPayment> {
  const { everySetting: settings } = details
  const texts = purchaseTexts(details.cart, details.account)
  const facts = {
    TransID: details.transId,
    Amount: details.amount,
    Currency: details.currency,
    URLNotify: details.notifyAddress,
  }
  const suggested = { OrderDesc: texts.OrderDesc }
  const wechat = {
    filled: { ...suggested, OrderDesc2: texts.wechat },
    // A repeated call, whoever sends it, gets the first one's answer.
    facts: { ...facts, ReqId: reqId(details.transId), IPAddr: details.shopperAddress },
  }
  switch (method) {
    case "alipay-qr": {
      const answer = await client.call(alipayQr, composeRequest(suggested, settings, facts), { signal })
      return ordered(answer, answer.QRCodeURL, (content) => qr(content, null))
    }
    case "wechat-qr": {
      const request = composeRequest(wechat.filled, settings, wechat.facts)
      const answer = await client.call(wechatQr, request, { signal })
      return ordered(answer, answer.QRCodeUrl, (content) => qr(content, expiry(details)))
    }
    case "alipay-app": {
      const filled = { ...suggested, OrderDesc2: texts.alipay, ShopURL: details.shopAddress }
      const answer = await client.call(alipayApp, composeRequest(filled, settings, facts), { signal })
      return ordered(answer, answer.RequestString, app)
    }
    case "wechat-app": {
      const request = composeRequest(wechat.filled, settings, {
        ...wechat.facts,
        Channel: "APP" as const,
        URLSuccess: details.returnAddress,
        URLFailure: details.returnAddress,
      })
      const answer = await client.call(wechatApp, request, { signal })
      return ordered(answer, answer.PrepayID, app)
    }
  }
}

type Shown = Pick<Extract<OrderedPayment, { kind: "ordered" }>, "action" | "expiresAt">

function ordered(
  answer: { Code: string; Status: string; Description?: string; PayID?: string },
  content: string | undefined,
  show: (content: string) => Shown,
): OrderedPayment {
  const unclear = { kind: "unknown", reason: `Status ${answer.Status}, Code ${answer.Code}` } as const
  switch (outcomeOf(answer)) {
    case "success":
    case "open":
      return content === undefined || content === ""
        ? unclear
        : { kind: "ordered", payId: isPayId(answer.PayID) ? answer.PayID : undefined, ...show(content) }
    case "refused":
      return { kind: "refused", code: answer.Code, description: answer.Description ?? "" }
    case "unknown":
      return unclear
  }
}

function qr(content: string, expiresAt: Date | null): Shown {
  return { action: { type: "qr", content, expires_at: expiresAt?.toISOString() ?? null }, expiresAt }
}

function app(payload: string): Shown {
  return { action: { type: "app", payload }, expiresAt: null }
}

/** Only a TimeOut (minutes) that was set says when a code stops working. WeChat document, TimeOut. */
function expiry({ everySetting }: PaymentDetails): Date | null {
  const minutes = everySetting["TimeOut"]
  return typeof minutes === "number" ? new Date(Date.now() + minutes * 60_000) : null
}
