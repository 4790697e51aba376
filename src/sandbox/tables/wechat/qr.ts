import { AMOUNT, MERCHANT, REQUEST_ID, RESPONSE, TRANSACTION, URL_NOTIFY, USER_DATA } from "../common-rows"
import type { Table } from "../row"

import {
  CUSTOMER_ADDRESS,
  DESCRIPTION,
  GOODS_CATEGORY,
  ITEMS,
  LIMIT,
  PRODUCT,
  TIME_OUT,
  WECHAT_CURRENCY,
  WECHAT_REFERENCE,
} from "./rows"

/** WeChat document, QR code in server mode: the shopper scans the code that the shop shows. */
export const WECHAT_QR: Table = [
  MERCHANT,
  TRANSACTION,
  WECHAT_REFERENCE,
  AMOUNT,
  WECHAT_CURRENCY,
  DESCRIPTION,
  ITEMS,
  RESPONSE,
  URL_NOTIFY,
  USER_DATA,
  REQUEST_ID,
  CUSTOMER_ADDRESS,
  TIME_OUT,
  GOODS_CATEGORY,
  PRODUCT,
  LIMIT,
]
