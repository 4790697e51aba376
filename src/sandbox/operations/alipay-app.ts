import { ALIPAY_APP } from "../tables/alipay/app"

import type { PaymentCallOperation } from "./operation"

/** Alipay document: in-app payment. */
export const alipayApp: PaymentCallOperation = {
  kind: "payment-call",
  id: "alipay.app",
  file: "alipayapp.aspx",
  method: "alipay-app",
  table: ALIPAY_APP,
}
