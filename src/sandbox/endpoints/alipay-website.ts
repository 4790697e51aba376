import { ALIPAY_WEBSITE } from "../tables/alipay/website"

import type { FormEndpoint } from "./endpoint"

/** Alipay document: website payment. The contract decides between it and PPRO (protocol notes 11.1). */
export const alipayWebsite: FormEndpoint = {
  kind: "form",
  id: "alipay.website",
  file: "alipay.aspx",
  method: "alipay",
  table: ALIPAY_WEBSITE,
  serves: ({ alipay }) => alipay === "cockpit",
}
