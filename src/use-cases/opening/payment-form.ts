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

import { overConfigured, type PaymentDetails } from "./payment-details"
import { mobileShop } from "./mobile-shop"

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
  const { account, cart, browser } = details
  const inCharset = (text: string) => transliterate(text, account.charset)
  const common = {
    TransID: details.transId,
    Amount: details.amount,
    Currency: details.currency,
    // Success and failure lead to one place: the content decides, never the address. Protocol notes 7.
    URLSuccess: details.returnAddress,
    URLFailure: details.returnAddress,
    URLNotify: details.notifyAddress,
    OrderDesc: inCharset(orderDescription(cart.items)),
  }
  // The same form sent twice, by the back button for example, leads to the first one's result instead of an error.
  const once = reqId(details.transId)
  const language = browser.language ?? cart.language
  const options = language === undefined ? {} : { language }
  switch (method) {
    case "twint":
      return client.form(twintForm, overConfigured(details, { ...common, ReqId: once }), options)
    case "alipay":
      return client.form(
        alipayWebsite,
        overConfigured(details, {
          ...common,
          OrderDesc2: inCharset(alipayGoods(cart.items) ?? "Order;1"),
          ShopURL: details.shopAddress,
          ReqID: once,
          Device: browser.device,
          AccBank: browser.bank,
        }),
        options,
      )
    case "alipay-ppro":
      return client.form(
        alipayPproWebsite,
        overConfigured(details, {
          ...common,
          AccOwner: inCharset(accountOwner(cart.payer)),
          OrderDesc2: pproGoods(cart.items),
          ReqId: once,
          Device: browser.device,
          Language: language,
        }),
        options,
      )
    case "wechat": {
      const goods = wechatGoods(cart.items)
      return client.form(
        wechatForm,
        overConfigured(details, {
          ...common,
          Channel: browser.channel ?? "QRCode",
          ReqId: once,
          OrderDesc2: goods === undefined ? undefined : inCharset(goods),
          IPAddr: details.shopperAddress,
          ...(browser.channel === "W2A" ? mobileShop(details) : {}),
        }),
        options,
      )
    }
  }
}

/** PPRO wants 3 to 50 characters. Alipay via PPRO document, AccOwner. */
function accountOwner(payer: string | undefined): string {
  const name = [...(payer ?? "")].slice(0, 50).join("").trim()
  return name.length >= 3 ? name : "Customer"
}
