import { z } from "zod"

import { answer } from "./answer-fields"
import { formEndpoint } from "./endpoint"
import { lengthOnly } from "./field-formats"
import { oneOf } from "./request-fields"
import {
  beforeChannel,
  behindChannel,
  requireShopOfMobilePage,
  resultRows,
  userDataRow,
} from "./wechat-payment"

/**
 * WeChat Pay over the hosted form; captured at payment, Amount in minor units. Channel QRCode shows a code on a desktop page,
 * W2A is for phones outside WeChat, JSAPI for the browser inside WeChat (WeChat document, payment).
 */
export const wechatForm = formEndpoint({
  id: "wechat.form",
  file: "wechat.aspx",
  document: "WeChat document, payment",
  request: z
    .strictObject({
      ...beforeChannel,
      // W2A contains a digit, which the table's own format a..32 does not allow.
      Channel: oneOf(lengthOnly("a", 1, 32), "QRCode", "W2A", "JSAPI"),
      ...behindChannel,
    })
    .superRefine(requireShopOfMobilePage),
  answer: answer({ ...resultRows, UserData: userDataRow }),
})
