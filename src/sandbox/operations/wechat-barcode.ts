import { WECHAT_BARCODE } from "../tables/wechat/barcode"

import type { PaymentCallOperation } from "./operation"

/** WeChat document: barcode payment. Its file name is lost; this one is a guess (protocol notes 2.4). */
export const wechatBarcode: PaymentCallOperation = {
  kind: "payment-call",
  id: "wechat.barcode",
  file: "wechatbarcode.aspx",
  method: "wechat-barcode",
  table: WECHAT_BARCODE,
}
