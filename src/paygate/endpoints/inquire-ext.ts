import { z } from "zod"

import { followUpUserData } from "./alipay-fields"
import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { ans } from "./field-formats"
import { Amount, currency, PayID, TransID } from "./request-fields"

/**
 * Inquires about an Alipay Spot payment; Amount in minor units. Unlike the other inquiries, Status is the state of the payment
 * itself (Alipay document, inquiry; protocol notes 10.3).
 */
export const inquireExt = serverEndpoint({
  id: "alipay.inquire",
  file: "inquireExt.aspx",
  purpose: "inquiry",
  document: "Alipay document, inquiry",
  request: z.strictObject({
    PayID,
    TransID,
    RefNr: ans(1, 30).optional(),
    Amount,
    Currency: currency("a..3"),
    UserData: followUpUserData.optional(),
  }),
  answer: answer({
    UserData: optional("ans..256"),
    RefNr: optional("ns..30"),
    ErrorText: optional("ans..48"),
  }),
})
