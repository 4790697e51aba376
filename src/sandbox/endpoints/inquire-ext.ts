import { ALIPAY_INQUIRE } from "../tables/alipay/follow-ups"

import type { InquiryEndpoint } from "./endpoint"

/** Alipay document, inquiry: for Spot payments that answered AUTHORIZE_REQUEST. Status is the payment's own. */
export const inquireExt: InquiryEndpoint = {
  kind: "inquiry",
  id: "alipay.inquire",
  file: "inquireext.aspx",
  table: ALIPAY_INQUIRE,
  names: "PayID",
  reports: "payment-status",
  methods: ["alipay-spot"],
}
