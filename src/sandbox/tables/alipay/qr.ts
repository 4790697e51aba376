import { AMOUNT, MERCHANT, OPTIONAL_URL_NOTIFY, TRANSACTION, USER_DATA } from "../common-rows"
import type { Table } from "../row"

import { ALIPAY_CURRENCY, ALIPAY_REFERENCE, REMARK, TRANSACTION_NAME } from "./rows"

/** Alipay document, QR code payment: the shopper scans the code that the shop shows. */
export const ALIPAY_QR: Table = [
  MERCHANT,
  TRANSACTION,
  ALIPAY_REFERENCE,
  AMOUNT,
  ALIPAY_CURRENCY,
  TRANSACTION_NAME,
  REMARK,
  USER_DATA,
  OPTIONAL_URL_NOTIFY,
]
