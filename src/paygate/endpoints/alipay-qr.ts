import { z } from "zod"

import { answer, mandatory, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { ans } from "./field-formats"
import { numberReference } from "./reference"
import { Amount, callbackUrl, currency, TransID, UserData } from "./request-fields"

const echoes = { UserData: optional("ans..1024"), RefNr: optional("ns..30"), ErrorText: optional("ans..48") }

/**
 * Requests a QR code for the shopper to scan with Alipay; Amount in minor units. The answer only returns the code's address;
 * the result of the payment is sent to URLNotify (Alipay document, QR code payment).
 */
export const alipayQr = serverEndpoint({
  id: "alipay.qr",
  file: "alipayQRCode.aspx",
  purpose: "action",
  document: "Alipay document, QR code payment",
  request: z.strictObject({
    TransID,
    RefNr: numberReference.optional(),
    Amount,
    Currency: currency("a3"),
    OrderDesc: ans(1, 256),
    OrderDesc2: ans(1, 256).optional(),
    UserData: UserData.optional(),
    URLNotify: callbackUrl.optional(),
  }),
  answer: answer({ ...echoes, QRCodeURL: optional("ans..128") }),
  notice: answer({ ...echoes, MAC: mandatory("an64"), TID: optional("ans..64") }),
})
