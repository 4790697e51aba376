import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import type { ScannedCode } from "../../modules/paygate/stores/new-attempt"
import { type Outcome, outcomeOf } from "../../paygate/codes"
import { alipaySpot, wechatBarcode } from "../../paygate/endpoints"
import { isPayId, type PayId, reqId } from "../../paygate/values"
import { type Unanswered, unanswered } from "../inquire/unanswered"
import type { CartFacts } from "../open/cart-facts"
import { composeRequest } from "../open/compose-request"
import { purchaseTexts } from "../open/purchase-texts"

/** The gateway's answer to a scanned code. */
export type ScanAnswer =
  | {
      readonly kind: "answered"
      readonly outcome: Outcome
      readonly code: string
      readonly status: string
      readonly payId: PayId | undefined
    }
  | Unanswered

/** Sends a scanned code to the gateway, once. Alipay's table has no ReqID: a second call could charge twice. */
export async function sendScannedCode(
  paygate: PaygateModuleService,
  attempt: Attempt,
  { code, settings }: ScannedCode,
  cart: CartFacts,
  signal: AbortSignal,
): Promise<ScanAnswer> {
  const { account, client } = paygate.gateway(attempt.accountId)
  const everySetting = { ...paygate.configuration.parameters[attempt.method], ...settings }
  const texts = purchaseTexts(cart, account)
  const facts = { TransID: attempt.transId, Amount: attempt.amount, Currency: attempt.currency }
  const suggested = { OrderDesc: texts.OrderDesc }
  try {
    const answer = await (attempt.method === "alipay-spot" ? payWithAlipay() : payWithWechat())
    return {
      kind: "answered",
      outcome: outcomeOf(answer),
      code: answer.Code,
      status: answer.Status,
      payId: isPayId(answer.PayID) ? answer.PayID : undefined,
    }
  } catch (error) {
    return unanswered(error)
  }

  function payWithAlipay() {
    const request = composeRequest(suggested, everySetting, { ...facts, BuyerIDCode: code })
    return client.call(alipaySpot, request, { signal })
  }

  function payWithWechat() {
    const filled = { ...suggested, OrderDesc2: texts.wechat }
    const once = { BuyerIDcode: code, ReqId: reqId(attempt.transId) }
    return client.call(wechatBarcode, composeRequest(filled, everySetting, { ...facts, ...once }), { signal })
  }
}
