import { z } from "zod"

import {
  AccBank,
  Device,
  FxCurrency,
  OrderDesc,
  OrderDesc2,
  requireDomesticCurrency,
  ShopURL,
  Timeout,
} from "./alipay-fields"
import { answer, mandatory, optional } from "./answer-fields"
import { formEndpoint } from "./endpoint"
import { ans } from "./field-formats"
import { numberReference } from "./reference"
import { Amount, callbackUrl, currency, Custom, Plain, ReqID, TransID, UserData } from "./request-fields"

/** Alipay over the hosted form; captured at payment, Amount in minor units (Alipay document, website payment). */
export const alipayWebsite = formEndpoint({
  id: "alipay.website",
  file: "alipay.aspx",
  document: "Alipay document, website payment",
  request: z
    .strictObject({
      TransID,
      RefNr: numberReference.optional(),
      Amount,
      Currency: currency("a3"),
      OrderDesc,
      OrderDesc2,
      ShopURL,
      UserData: UserData.optional(),
      URLSuccess: callbackUrl,
      URLFailure: callbackUrl,
      URLNotify: callbackUrl.optional(),
      ReqID: ReqID.optional(),
      Timeout: Timeout.optional(),
      CustomerID: ans(1, 16).optional(),
      AccBank: AccBank.optional(),
      Device: Device.optional(),
      FxCurrency: FxCurrency.optional(),
      Plain: Plain.optional(),
      Custom: Custom.optional(),
    })
    .superRefine(requireDomesticCurrency),
  answer: answer({
    MAC: mandatory("an64"),
    RefNr: optional("ns..30"),
    UserData: optional("ans..1024"),
    Plain: optional("ans..50"),
    Custom: optional("ans..1024"),
  }),
})
