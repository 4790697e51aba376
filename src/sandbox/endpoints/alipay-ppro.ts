import { PPRO_WEBSITE } from "../tables/alipay/ppro"

import type { FormEndpoint } from "./endpoint"

/** Alipay via PPRO document: website payment, under the same file name as Alipay's own. */
export const alipayPpro: FormEndpoint = {
  kind: "form",
  id: "alipay_ppro.website",
  file: "alipay.aspx",
  method: "alipay-ppro",
  table: PPRO_WEBSITE,
  serves: ({ alipay }) => alipay === "ppro",
}
