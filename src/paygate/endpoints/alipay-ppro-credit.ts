import { z } from "zod"

import { followUpUserData } from "./alipay-fields"
import { answer, code, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { wordReference } from "./reference"
import { Amount, currency, PayID, ReqID, TransID } from "./request-fields"

/**
 * Refunds an Alipay payment via PPRO, in full or in part, up to the captured amount; Amount in minor units (Alipay via PPRO
 * document, credit with reference).
 */
export const alipayPproCredit = serverEndpoint({
  id: "alipay_ppro.credit",
  file: "credit.aspx",
  purpose: "action",
  document: "Alipay via PPRO document, credit with reference",
  request: z.strictObject({
    PayID,
    TransID,
    refnr: wordReference.optional(),
    Amount,
    // This table does not repeat the payment's limit on currencies.
    Currency: currency("a3"),
    UserData: followUpUserData.optional(),
    ReqId: ReqID.optional(),
  }),
  answer: answer({
    Code: code("an8"),
    UserData: optional("ans..256"),
    refnr: optional("ans..40"),
    ErrorText: optional("ans..256"),
  }),
})
