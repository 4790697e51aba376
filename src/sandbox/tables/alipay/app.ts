import { AMOUNT, MERCHANT, OPTIONAL_URL_NOTIFY, TRANSACTION, USER_DATA } from "../common-rows"
import type { Table } from "../row"

import { ALIPAY_CURRENCY, ALIPAY_REFERENCE, GOODS, SHOP_ADDRESS, TRANSACTION_NAME } from "./rows"

/**
 * Alipay document, in-app payment. Its rows contradict each other: Currency forbids CNY to cross-border merchants, while
 * FxCurrency is only for them and mandatory with CNY. Interpretation: CNY is allowed only together with FxCurrency.
 */
export const ALIPAY_APP: Table = [
  MERCHANT,
  TRANSACTION,
  ALIPAY_REFERENCE,
  AMOUNT,
  { ...ALIPAY_CURRENCY, rule: "currency-alipay-app" },
  TRANSACTION_NAME,
  GOODS,
  SHOP_ADDRESS,
  USER_DATA,
  OPTIONAL_URL_NOTIFY,
  {
    name: "FxCurrency",
    format: "ans..",
    condition: "OC",
    mandatoryWhen: "alipay-abroad-cny",
    onlyWhen: "alipay-abroad",
    rule: "currency-settlement",
  },
]
