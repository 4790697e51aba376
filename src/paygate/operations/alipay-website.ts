import { z } from "zod"

import { AccBank, FxCurrency, OrderDesc, OrderDesc2, requireDomesticCurrency, Timeout } from "./alipay-fields"
import { answer, mandatory, optional } from "./answer-fields"
import { a, ans, lengthOnly, ns } from "./field-formats"
import { formOperation } from "./operation"
import { Amount, callbackUrl, currency, Custom, Plain, ReqID, TransID, UserData } from "./request-fields"
import { tableRows } from "./field-meta"

/** Alipay over the hosted form; paid at once, Amount in minor units (Alipay document, website payment). */
export const alipayWebsite = formOperation({
  id: "alipay.website",
  file: "alipay.aspx",
  document: "Alipay document, website payment",
  request: z
    .strictObject({
      TransID,
      RefNr: ns(1, 30).optional(),
      Amount,
      Currency: currency("a3"),
      OrderDesc,
      OrderDesc2,
      // The table says an, its own example is an address.
      ShopURL: lengthOnly("an", 1, 128),
      UserData: UserData.optional(),
      URLSuccess: callbackUrl,
      URLFailure: callbackUrl,
      URLNotify: callbackUrl.optional(),
      ReqID: ReqID.optional(),
      Timeout: Timeout.optional(),
      CustomerID: ans(1, 16).optional(),
      AccBank: AccBank.optional(),
      Device: a(6)
        .pipe(z.literal("Mobile", "must be Mobile or left out"))
        .register(tableRows, { format: "a6" })
        .optional(),
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
