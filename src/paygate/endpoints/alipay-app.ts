import { z } from "zod"

import { FxCurrency, OrderDesc2, ShopURL } from "./alipay-fields"
import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { ans, formatName } from "./field-formats"
import { tableRows } from "./field-meta"
import { numberReference } from "./reference"
import { Amount, callbackUrl, currency, TransID, UserData } from "./request-fields"

const echoes = { UserData: optional("ans..1024"), RefNr: optional("ns..30") }

/**
 * Payment inside the shop's own app; Amount in minor units. The answer only returns the RequestString for Alipay's software in
 * the app. The result is sent to URLNotify, and that notice has no MAC: it proves nothing by itself.
 *
 * The document calls FxCurrency mandatory if Currency is CNY, for cross-border merchants, and also says that these may not use
 * CNY. Only the part that does not contradict itself is checked: that FxCurrency is not CNY (Alipay document, in-app payment).
 */
export const alipayApp = serverEndpoint({
  id: "alipay.app",
  file: "alipayApp.aspx",
  purpose: "action",
  document: "Alipay document, in-app payment",
  request: z.strictObject({
    TransID,
    RefNr: numberReference.optional(),
    Amount,
    Currency: currency("a3"),
    OrderDesc: ans(1, 256),
    OrderDesc2,
    ShopURL,
    UserData: UserData.optional(),
    URLNotify: callbackUrl.optional(),
    FxCurrency: FxCurrency.refine((code) => code !== "CNY", "may not be CNY")
      .register(tableRows, { format: formatName("ans", 1, Infinity) })
      .optional(),
  }),
  answer: answer({ ...echoes, RequestString: optional("ans..128") }),
  notice: answer({ ...echoes, ErrorText: optional("ans..48"), TID: optional("ans..64") }),
})
