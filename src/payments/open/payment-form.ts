import type { Method } from "../../domain/methods"
import type { FormRequest, PaygateClient } from "../../paygate/client"
import {
  alipayPproWebsite,
  alipayWebsite,
  twintForm,
  twintPproForm,
  wechatForm,
} from "../../paygate/endpoints"
import { reqId } from "../../paygate/values"

import { composeRequest } from "./compose-request"
import type { PaymentDetails } from "./payment-details"
import { purchaseTexts } from "./purchase-texts"

/** Methods whose shopper goes to a page of the gateway. */
export type FormMethodId = "twint" | "alipay" | "alipay-ppro" | "wechat"

/** Whether a method is opened by a hosted form. */
export function isFormMethod(id: Method["id"]): id is FormMethodId {
  return id === "twint" || id === "alipay" || id === "alipay-ppro" || id === "wechat"
}

/** The sealed request that opens a hosted payment page; pure, nothing is sent. */
export function paymentForm(
  method: FormMethodId,
  client: PaygateClient,
  details: PaymentDetails,
): FormRequest {
  const { account, cart, everySetting: settings } = details
  const texts = purchaseTexts(cart, account)
  const facts = {
    TransID: details.transId,
    Amount: details.amount,
    Currency: details.currency,
    // Success and failure lead to one place: the content decides, not the address (protocol notes 7).
    URLSuccess: details.returnAddress,
    URLFailure: details.returnAddress,
    URLNotify: details.notifyAddress,
  }
  const suggested = { OrderDesc: texts.OrderDesc }
  // The same form sent twice, for example by the back button, gets the first one's result instead of an error.
  const once = reqId(details.transId)
  const language = pageLanguage(details)
  const options = language === undefined ? {} : { language }
  switch (method) {
    case "twint": {
      const named = { ...suggested, AccOwner: texts.AccOwner }
      return account.twint === "ppro"
        ? client.form(twintPproForm, composeRequest(named, settings, { ...facts, ReqId: once }), options)
        : client.form(twintForm, composeRequest(suggested, settings, { ...facts, ReqId: once }), options)
    }
    case "alipay": {
      const filled = { ...suggested, OrderDesc2: texts.alipay, ShopURL: details.shopAddress }
      return client.form(alipayWebsite, composeRequest(filled, settings, { ...facts, ReqID: once }), options)
    }
    case "alipay-ppro": {
      const { AccOwner, ppro: OrderDesc2 } = texts
      const filled = { ...suggested, AccOwner, OrderDesc2, Language: language }
      return client.form(
        alipayPproWebsite,
        composeRequest(filled, settings, { ...facts, ReqId: once }),
        options,
      )
    }
    case "wechat": {
      const filled = {
        ...suggested,
        Channel: "QRCode" as const,
        OrderDesc2: texts.wechat,
        ...(settings["Channel"] === "W2A" ? mobileShop(details) : {}),
      }
      const request = composeRequest(filled, settings, {
        ...facts,
        ReqId: once,
        IPAddr: details.shopperAddress,
      })
      return client.form(wechatForm, request, options)
    }
  }
}

/** The language that was set, or that of the cart. */
function pageLanguage({ everySetting, language, cart }: PaymentDetails): string | undefined {
  const set = everySetting["Language"]
  return typeof set === "string" ? set : (language ?? cart.language)
}

/** How a WeChat page for phones names its shop, unless the shop says otherwise (WeChat document, ShopSystem). */
function mobileShop({ shopAddress }: Pick<PaymentDetails, "shopAddress">): {
  ShopSystem: "WAP"
  ShopName: string
  ShopURL: string
} {
  const name = new URL(shopAddress).hostname.replace(/[^a-z0-9]/gi, "").slice(0, 120) || "Shop"
  return { ShopSystem: "WAP", ShopName: name, ShopURL: shopAddress }
}
