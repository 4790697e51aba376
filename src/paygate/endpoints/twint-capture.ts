import { z } from "zod"

import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { ans } from "./field-formats"
import { tableRows } from "./field-meta"
import { wordReference } from "./reference"
import { Amount, PayID, ReqID, TransID } from "./request-fields"
import { twintCurrency } from "./twint-currency"

/**
 * Captures an authorized TWINT payment, in full or in part; Amount in minor units. With CompleteType the rest of the
 * authorization is released (TWINT document, capture).
 */
export const twintCapture = serverEndpoint({
  id: "twint.capture",
  file: "capture.aspx",
  purpose: "action",
  document: "TWINT document, capture",
  request: z.strictObject({
    PayID,
    TransID,
    Amount,
    Currency: twintCurrency,
    RefNr: wordReference.optional(),
    ReqId: ReqID.optional(),
    CompleteType: ans(1, 3)
      .pipe(z.literal("YES", "must be YES, the only value there is, or left out"))
      .register(tableRows, { format: "ans..3" })
      .optional(),
  }),
  answer: answer({ RefNr: optional("ans..40") }),
})
