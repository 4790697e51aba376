import { ALIPAY_INQUIRE } from "../tables/alipay/follow-ups"

import type { InquiryOperation } from "./operation"

/** Alipay document, inquiry: for Spot payments that answered AUTHORIZE_REQUEST. Status is the payment's own. */
export const inquireExt: InquiryOperation = {
  kind: "inquiry",
  id: "alipay.inquire",
  file: "inquireext.aspx",
  table: ALIPAY_INQUIRE,
  names: "PayID",
  tells: "payment-status",
  methods: ["alipay-spot"],
}
