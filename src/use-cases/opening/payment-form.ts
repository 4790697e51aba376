import { orderDescription } from "../../domain/order-description"
import type { Method } from "../../domain/methods"
import type { FormRequest, PaygateClient } from "../../paygate/client"
import {
  alipayGoods,
  alipayPproWebsite,
  alipayWebsite,
  pproGoods,
  twintForm,
  wechatForm,
  wechatGoods,
} from "../../paygate/operations"
import { reqId } from "../../paygate/values"
import { transliterate } from "../../paygate/wire"

import { composeRequest } from "./compose-request"
import { mobileShop } from "./mobile-shop"
import type { PaymentDetails } from "./payment-details"

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
  const inCharset = (text: string) => transliterate(text, account.charset)
  const facts = {
    TransID: details.transId,
    Amount: details.amount,
    Currency: details.currency,
    // Success and failure lead to one place: the content decides, never the address. Protocol notes 7.
    URLSuccess: details.returnAddress,
    URLFailure: details.returnAddress,
    URLNotify: details.notifyAddress,
  }
  const suggested = { OrderDesc: inCharset(orderDescription(cart.items)) }
  // The same form sent twice, by the back button for example, leads to the first one's result instead of an error.
  const once = reqId(details.transId)
  const language = pageLanguage(details)
  const options = language === undefined ? {} : { language }
  switch (method) {
    case "twint":
      return client.form(twintForm, composeRequest(suggested, settings, { ...facts, ReqId: once }), options)
    case "alipay": {
      const OrderDesc2 = inCharset(alipayGoods(cart.items) ?? "Order;1")
      const filled = { ...suggested, OrderDesc2, ShopURL: details.shopAddress }
      return client.form(alipayWebsite, composeRequest(filled, settings, { ...facts, ReqID: once }), options)
    }
    case "alipay-ppro": {
      const AccOwner = inCharset(accountOwner(cart.payer))
      const filled = { ...suggested, AccOwner, OrderDesc2: pproGoods(cart.items), Language: language }
      return client.form(
        alipayPproWebsite,
        composeRequest(filled, settings, { ...facts, ReqId: once }),
        options,
      )
    }
    case "wechat": {
      const goods = wechatGoods(cart.items)
      const filled = {
        ...suggested,
        Channel: "QRCode" as const,
        OrderDesc2: goods === undefined ? undefined : inCharset(goods),
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

/** PPRO wants 3 to 50 characters. Alipay via PPRO document, AccOwner. */
function accountOwner(payer: string | undefined): string {
  const name = [...(payer ?? "")].slice(0, 50).join("").trim()
  return name.length >= 3 ? name : "Customer"
}
