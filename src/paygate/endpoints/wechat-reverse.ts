import { z } from "zod"

import { answer } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { numberReference } from "./reference"
import { Amount, currency, PayID, ReqID, TransID, UserData } from "./request-fields"

/**
 * Undoes the LAST step of a WeChat payment, whatever that was: inquire first. Amount in minor units. The file name is missing
 * in the document; no source uses a different one for reversals (WeChat document, reversal; protocol notes 2.2 and 2.3).
 */
export const wechatReverse = serverEndpoint({
  id: "wechat.reverse",
  file: "reverse.aspx",
  purpose: "action",
  document: "WeChat document, reversal",
  request: z.strictObject({
    PayID,
    TransID,
    refnr: numberReference.optional(),
    Amount,
    Currency: currency("a3"),
    UserData: UserData.optional(),
    ReqId: ReqID.optional(),
  }),
  answer: answer({}),
})
