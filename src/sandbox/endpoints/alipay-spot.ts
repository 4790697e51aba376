import { ALIPAY_SPOT } from "../tables/alipay/spot"

import type { PaymentCallEndpoint } from "./endpoint"

/** Alipay document: Spot payment. */
export const alipaySpot: PaymentCallEndpoint = {
  kind: "payment-call",
  id: "alipay.spot",
  file: "alipayspot.aspx",
  method: "alipay-spot",
  table: ALIPAY_SPOT,
}
