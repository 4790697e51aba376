import { z } from "zod"

import { answer, conditional, mandatory, optional, presentIf } from "./answer-fields"
import { serverEndpoint } from "./endpoint"
import { numberReference } from "./reference"
import { Amount, callbackUrl, currency, IPAddr, minutes, ReqID, TransID, UserData } from "./request-fields"
import { GoodsCategory, Limit, OrderDesc, OrderDesc2, ProductNr } from "./wechat-fields"

/**
 * Requests a QR code for the shopper to scan with WeChat; Amount in minor units. The answer only returns the code's address,
 * with Status AUTHORIZE_REQUEST and never OK; the result is sent to URLNotify, in a notice that has no table (WeChat document,
 * QR code in server mode).
 *
 * The file name is missing in the document: `wechatQRCode.aspx` is a guess modeled on Alipay's names. Set the account's
 * `endpoints["wechat.qr"]` to what the gateway's support says (protocol notes 2.4).
 */
export const wechatQr = serverEndpoint(
  {
    id: "wechat.qr",
    file: "wechatQRCode.aspx",
    purpose: "action",
    document: "WeChat document, QR code in server mode",
    request: z.strictObject({
      TransID,
      refnr: numberReference.optional(),
      Amount,
      Currency: currency("a3"),
      OrderDesc,
      OrderDesc2: OrderDesc2.optional(),
      URLNotify: callbackUrl,
      UserData: UserData.optional(),
      ReqId: ReqID.optional(),
      IPAddr: IPAddr.optional(),
      TimeOut: minutes(5).optional(),
      GoodsCategory: GoodsCategory.optional(),
      ProductNr: ProductNr.optional(),
      Limit: Limit.optional(),
    }),
    answer: presentIf(
      answer({
        refnr: optional("ns..30"),
        Channel: mandatory("a..32"),
        UserData: optional("ans..1024"),
        QRCodeUrl: conditional("ans..64"),
        CodeExt: optional("an..32"),
        ErrorText: optional("ans..128"),
      }),
      { QRCodeUrl: (status) => status !== "FAILED" },
    ),
  },
  { asksEncryption: true },
)
