import { AMOUNT, MERCHANT, PAYMENT, REQUEST_ID, TRANSACTION, USER_DATA } from "../common-rows"
import type { Table } from "../row"

import { WECHAT_CURRENCY, WECHAT_REFERENCE } from "./rows"

/** WeChat document, reversal. Its table limits no currency; it is compared with the payment's. */
export const WECHAT_REVERSE: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  WECHAT_REFERENCE,
  AMOUNT,
  { ...WECHAT_CURRENCY, rule: "currency-iso" },
  USER_DATA,
  REQUEST_ID,
]

/** WeChat document, credit with reference: no UserData. */
export const WECHAT_CREDIT: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  WECHAT_REFERENCE,
  AMOUNT,
  { ...WECHAT_CURRENCY, format: "A3" },
  REQUEST_ID,
]
