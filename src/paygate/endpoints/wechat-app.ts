import { z } from "zod"

import { answer } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { a } from "./field-formats"
import { oneOf } from "./request-fields"
import { beforeChannel, behindChannel, prepayIdRow, resultRows } from "./wechat-payment"

// One table describes both the answer and the notice. Its rows say INAPP where the request says APP.
const result = answer({ ...resultRows, PrepayID: prepayIdRow })

/**
 * WeChat Pay inside the shop's own app, Channel APP: the same file and table as the form, called by the shop's server; Amount
 * in minor units. The answer returns the PrepayID for WeChat's software in the app, the result is sent to URLNotify; UserData
 * is not returned (WeChat document, payment).
 */
export const wechatApp = serverEndpoint(
  {
    id: "wechat.app",
    file: "wechat.aspx",
    purpose: "action",
    document: "WeChat document, payment",
    request: z.strictObject({ ...beforeChannel, Channel: oneOf(a(1, 32), "APP"), ...behindChannel }),
    answer: result,
    notice: result,
  },
  { asksEncryption: true },
)
