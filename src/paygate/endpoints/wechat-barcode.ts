import { z } from "zod"

import { answer, optional } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { n } from "./field-formats"
import { tableRows } from "./field-meta"
import { numberReference } from "./reference"
import { Amount, currency, minutes, ReqID, TransID, UserData } from "./request-fields"
import { GoodsCategory, Limit, OrderDesc, OrderDesc2 } from "./wechat-fields"

/**
 * Payment with the code that a shopper shows in WeChat; Amount in minor units (WeChat document, barcode payment).
 *
 * The file name is missing in the document: `wechatBarcode.aspx` is a guess modeled on Alipay's names. Set the account's
 * `endpoints["wechat.barcode"]` to what the gateway's support says (protocol notes 2.4).
 */
export const wechatBarcode = serverEndpoint(
  {
    id: "wechat.barcode",
    file: "wechatBarcode.aspx",
    purpose: "action",
    document: "WeChat document, barcode payment",
    request: z.strictObject({
      TransID,
      refnr: numberReference.optional(),
      Amount,
      Currency: currency("a3"),
      OrderDesc,
      OrderDesc2: OrderDesc2.optional(),
      UserData: UserData.optional(),
      ReqId: ReqID.optional(),
      TimeOut: minutes(1).optional(),
      GoodsCategory: GoodsCategory.optional(),
      Limit: Limit.optional(),
      // The table requires exactly 128 digits, but WeChat's own codes have 18 (protocol notes 11.2).
      BuyerIDcode: n(1, 128).register(tableRows, { format: "n128" }),
    }),
    answer: answer({
      refnr: optional("ns..30"),
      UserData: optional("ans..1024"),
      CodeExt: optional("an..32"),
      ErrorText: optional("ans..128"),
    }),
  },
  { asksEncryption: true },
)
