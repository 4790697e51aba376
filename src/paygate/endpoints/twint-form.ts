import { z } from "zod"

import { answer, mandatory, optional } from "./answer-fields"
import { formEndpoint } from "./endpoint"
import { ans } from "./field-formats"
import { wordReference } from "./reference"
import { Amount, callbackUrl, Custom, Plain, ReqID, TransID, UserData } from "./request-fields"
import { twintCurrency } from "./twint-currency"

/** Payment with TWINT over the hosted form; Amount in minor units (TWINT document, payment). */
export const twintForm = formEndpoint({
  id: "twint.form",
  file: "twint.aspx",
  document: "TWINT document, payment",
  request: z.strictObject({
    TransID,
    RefNr: wordReference.optional(),
    Amount,
    Currency: twintCurrency,
    OrderDesc: ans(1, 768),
    URLSuccess: callbackUrl,
    URLFailure: callbackUrl,
    URLNotify: callbackUrl,
    UserData: UserData.optional(),
    ReqId: ReqID.optional(),
    Plain: Plain.optional(),
    Custom: Custom.optional(),
  }),
  answer: answer({
    RefNr: optional("ans..40"),
    MAC: mandatory("an64"),
    UserData: optional("ans..1024"),
    // The order's UUID at TWINT, which is longer than the table's own an..20.
    TransactionID: optional("an..20"),
    Plain: optional("ans..50"),
    Custom: optional("ans..1024"),
  }),
})
