import { ALIPAY_SPOT } from "../tables/alipay/spot"

import type { PaymentCallOperation } from "./operation"

/** Alipay document: Spot payment. */
export const alipaySpot: PaymentCallOperation = {
  kind: "payment-call",
  id: "alipay.spot",
  file: "alipayspot.aspx",
  method: "alipay-spot",
  table: ALIPAY_SPOT,
}
