import { z } from "zod"

import { followUpUserData } from "./alipay-fields"
import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { numberReference } from "./reference"
import { Amount, currency, PayID, ReqID, TransID } from "./request-fields"

/**
 * Reverses a whole Alipay payment, Spot and QR code only, before Alipay's daily reconciliation. Amount in minor units,
 * mandatory although it is always the whole amount; TransID is the payment's. It undoes the LAST step, whatever that was:
 * inquire first (Alipay document, reversal; protocol notes 2.3).
 */
export const alipayReverse = serverEndpoint({
  id: "alipay.reverse",
  file: "reverse.aspx",
  purpose: "action",
  document: "Alipay document, reversal",
  request: z.strictObject({
    PayID,
    TransID,
    RefNr: numberReference.optional(),
    Amount,
    Currency: currency("a..3"),
    UserData: followUpUserData.optional(),
    ReqID: ReqID.optional(),
  }),
  answer: answer({
    RefNr: optional("ns..30"),
    UserData: optional("ans..256"),
    ErrorText: optional("ans..48"),
  }),
})
