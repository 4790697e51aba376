import { AMOUNT, MERCHANT, REQUEST_ID, RESPONSE, TRANSACTION, USER_DATA } from "../common-rows"
import type { Table } from "../row"

import { DESCRIPTION, GOODS_CATEGORY, LIMIT, TIME_OUT, WECHAT_CURRENCY, WECHAT_REFERENCE } from "./rows"

/** WeChat document, barcode payment: the shop scans the code of the shopper's app. */
export const WECHAT_BARCODE: Table = [
  MERCHANT,
  TRANSACTION,
  WECHAT_REFERENCE,
  AMOUNT,
  WECHAT_CURRENCY,
  DESCRIPTION,
  // "Details of the goods": the document gives no syntax here, unlike in the other two tables.
  { name: "OrderDesc2", format: "an..2048", condition: "O", checkClass: false },
  RESPONSE,
  USER_DATA,
  REQUEST_ID,
  { ...TIME_OUT, minValue: 1 },
  GOODS_CATEGORY,
  LIMIT,
  // The table says exactly 128 digits; WeChat's own codes have 18 (protocol notes 11.2).
  { name: "BuyerIDcode", format: "n..128", condition: "M" },
]
