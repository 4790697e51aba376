import { z } from "zod"

import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { ans } from "./field-formats"
import { numberReference } from "./reference"
import { Amount, currency, TransID, UserData } from "./request-fields"

/**
 * Payment with the code that a shopper shows in the Alipay app; Amount in minor units. There is no ReqID: a repeat would charge
 * again. Status AUTHORIZE_REQUEST means that the shopper may have to enter a password: follow up with `inquireExt` (Alipay
 * document, Spot payment).
 */
export const alipaySpot = serverEndpoint({
  id: "alipay.spot",
  file: "alipayspot.aspx",
  purpose: "action",
  document: "Alipay document, Spot payment",
  request: z.strictObject({
    TransID,
    RefNr: numberReference.optional(),
    Amount,
    Currency: currency("a3"),
    OrderDesc: ans(1, 256),
    OrderDesc2: ans(1, 256).optional(),
    UserData: UserData.optional(),
    BuyerIDCode: ans(1, 32),
  }),
  answer: answer({
    UserData: optional("ans..1024"),
    RefNr: optional("ns..30"),
    ErrorText: optional("ans..48"),
    TID: optional("ans..64"),
  }),
})
