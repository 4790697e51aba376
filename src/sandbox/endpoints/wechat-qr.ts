import { WECHAT_QR } from "../tables/wechat/qr"

import type { PaymentCallEndpoint } from "./endpoint"

/** WeChat document: QR code in server mode. Its file name is lost; this one is a guess (protocol notes 2.4). */
export const wechatQr: PaymentCallEndpoint = {
  kind: "payment-call",
  id: "wechat.qr",
  file: "wechatqrcode.aspx",
  method: "wechat-qr",
  table: WECHAT_QR,
}
