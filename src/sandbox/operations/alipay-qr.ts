import { ALIPAY_QR } from "../tables/alipay/qr"

import type { PaymentCallOperation } from "./operation"

/** Alipay document: QR code payment. */
export const alipayQr: PaymentCallOperation = {
  kind: "payment-call",
  id: "alipay.qr",
  file: "alipayqrcode.aspx",
  method: "alipay-qr",
  table: ALIPAY_QR,
}
