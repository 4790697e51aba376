import { WECHAT_BARCODE } from "../tables/wechat/barcode"

import type { PaymentCallEndpoint } from "./endpoint"

/** WeChat document: barcode payment. Its file name is lost; this one is a guess (protocol notes 2.4). */
export const wechatBarcode: PaymentCallEndpoint = {
  kind: "payment-call",
  id: "wechat.barcode",
  file: "wechatbarcode.aspx",
  method: "wechat-barcode",
  table: WECHAT_BARCODE,
}
