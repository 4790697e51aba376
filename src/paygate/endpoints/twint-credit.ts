import { z } from "zod"

import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { wordReference } from "./reference"
import { Amount, PayID, ReqID, TransID, UserData } from "./request-fields"
import { twintCurrency } from "./twint-currency"

/** Refunds captured money of a TWINT payment, in full or in part; Amount in minor units (TWINT document, credit). */
export const twintCredit = serverEndpoint({
  id: "twint.credit",
  file: "credit.aspx",
  purpose: "action",
  document: "TWINT document, credit with reference",
  request: z.strictObject({
    PayID,
    TransID,
    Amount,
    Currency: twintCurrency,
    RefNr: wordReference.optional(),
    UserData: UserData.optional(),
    ReqId: ReqID.optional(),
  }),
  answer: answer({ UserData: optional("ans..1024"), RefNr: optional("ans..40") }),
})
