import { ALIPAY_QR } from "../tables/alipay/qr"

import type { PaymentCallEndpoint } from "./endpoint"

/** Alipay document: QR code payment. */
export const alipayQr: PaymentCallEndpoint = {
  kind: "payment-call",
  id: "alipay.qr",
  file: "alipayqrcode.aspx",
  method: "alipay-qr",
  table: ALIPAY_QR,
}
