import { z } from "zod"

import { answer } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { wordReference } from "./reference"
import { Amount, PayID, ReqID, TransID, UserData } from "./request-fields"
import { twintCurrency } from "./twint-currency"

/**
 * Undoes the LAST step of a TWINT payment, whatever that was: inquire first. Amount in minor units (TWINT document, reversal;
 * protocol notes 2.3).
 */
export const twintReverse = serverEndpoint({
  id: "twint.reverse",
  file: "reverse.aspx",
  purpose: "action",
  document: "TWINT document, reversal",
  request: z.strictObject({
    PayID,
    TransID,
    Amount,
    Currency: twintCurrency,
    RefNr: wordReference.optional(),
    UserData: UserData.optional(),
    ReqId: ReqID.optional(),
  }),
  answer: answer({}),
})
