import { AMOUNT, MERCHANT, TRANSACTION, USER_DATA } from "../common-rows"
import type { Table } from "../row"

import { ALIPAY_CURRENCY, ALIPAY_REFERENCE, REMARK, TRANSACTION_NAME } from "./rows"

/** Alipay document, Spot payment: the shop scans the code of the shopper's app. */
export const ALIPAY_SPOT: Table = [
  MERCHANT,
  TRANSACTION,
  ALIPAY_REFERENCE,
  AMOUNT,
  ALIPAY_CURRENCY,
  TRANSACTION_NAME,
  REMARK,
  USER_DATA,
  { name: "BuyerIDCode", format: "ans..32", condition: "M" },
]
