import { z } from "zod"

import { followUpUserData } from "./alipay-fields"
import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { ans } from "./field-formats"
import { Amount, currency, PayID, ReqID, TransID } from "./request-fields"

/**
 * Refunds an Alipay payment, in full or in part; Amount in minor units, TransID is the payment's (Alipay document, credit with
 * reference).
 */
export const alipayCredit = serverEndpoint({
  id: "alipay.credit",
  file: "credit.aspx",
  purpose: "action",
  document: "Alipay document, credit with reference",
  request: z.strictObject({
    PayID,
    TransID,
    RefNr: ans(1, 30).optional(),
    Amount,
    Currency: currency("a..3"),
    UserData: followUpUserData.optional(),
    ReqID: ReqID.optional(),
  }),
  answer: answer({
    UserData: optional("ans..256"),
    RefNr: optional("ns..30"),
    ErrorText: optional("ans..48"),
  }),
})
