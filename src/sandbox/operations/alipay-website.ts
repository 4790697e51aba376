import { ALIPAY_WEBSITE } from "../tables/alipay"
import type { FormOperation } from "./operation"

/** Alipay document: website payment. */
export const alipayWebsite: FormOperation = {
  kind: "form",
  id: "alipay.website",
  file: "alipay.aspx",
  method: "alipay",
  table: ALIPAY_WEBSITE,
}
