import { ALIPAY_APP } from "../tables/alipay/app"

import type { PaymentCallEndpoint } from "./endpoint"

/** Alipay document: in-app payment. */
export const alipayApp: PaymentCallEndpoint = {
  kind: "payment-call",
  id: "alipay.app",
  file: "alipayapp.aspx",
  method: "alipay-app",
  table: ALIPAY_APP,
}
