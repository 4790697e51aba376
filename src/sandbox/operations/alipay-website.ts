import { ALIPAY_WEBSITE } from "../tables/alipay/website"

import type { FormOperation } from "./operation"

/** Alipay document: website payment. The contract decides between it and PPRO (protocol notes 11.1). */
export const alipayWebsite: FormOperation = {
  kind: "form",
  id: "alipay.website",
  file: "alipay.aspx",
  method: "alipay",
  table: ALIPAY_WEBSITE,
  serves: ({ alipay }) => alipay === "cockpit",
}
