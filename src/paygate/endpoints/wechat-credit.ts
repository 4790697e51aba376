import { z } from "zod"

import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { numberReference } from "./reference"
import { Amount, PayID, ReqID, TransID } from "./request-fields"
import { wechatCurrency } from "./wechat-fields"

/**
 * Refunds a WeChat payment, in full or in part, up to the captured amount; Amount in minor units (WeChat document, credit with
 * reference).
 */
export const wechatCredit = serverEndpoint({
  id: "wechat.credit",
  file: "credit.aspx",
  purpose: "action",
  document: "WeChat document, credit with reference",
  request: z.strictObject({
    PayID,
    TransID,
    refnr: numberReference.optional(),
    Amount,
    Currency: wechatCurrency,
    ReqId: ReqID.optional(),
  }),
  answer: answer({
    refnr: optional("ns..30"),
    CodeExt: optional("an..32"),
    ErrorText: optional("ans..128"),
  }),
})
