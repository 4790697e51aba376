import {
  AMOUNT,
  CUSTOM,
  MERCHANT,
  PLAIN,
  REQUEST_ID,
  RESPONSE,
  TRANSACTION,
  URL_FAILURE,
  URL_NOTIFY,
  URL_SUCCESS,
  USER_DATA,
} from "../common-rows"
import type { Row, Table } from "../row"

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

const W2A: Pick<Row, "condition" | "mandatoryWhen"> = { condition: "C", mandatoryWhen: "channel-w2a" }

/**
 * WeChat document, payment: channels QRCode, W2A and JSAPI by browser, APP by server call. The document also
 * writes INAPP for APP, so both are accepted (protocol notes 11.2).
 */
export const WECHAT_FORM: Table = [
  MERCHANT,
  TRANSACTION,
  WECHAT_REFERENCE,
  AMOUNT,
  { ...WECHAT_CURRENCY, format: "A3" },
  // `a` does not allow the digit of W2A.
  {
    name: "Channel",
    format: "a..32",
    condition: "M",
    checkClass: false,
    values: ["QRCode", "W2A", "APP", "INAPP", "JSAPI"],
  },
  DESCRIPTION,
  ITEMS,
  URL_SUCCESS,
  URL_FAILURE,
  RESPONSE,
  URL_NOTIFY,
  USER_DATA,
  REQUEST_ID,
  CUSTOMER_ADDRESS,
  TIME_OUT,
  GOODS_CATEGORY,
  PRODUCT,
  LIMIT,
  { ...W2A, name: "ShopSystem", format: "a..8", values: ["IOS", "Android", "WAP"] },
  { ...W2A, name: "ShopName", format: "an..120" },
  // `an` does not fit a bundle id, a package name or a web address.
  { ...W2A, name: "ShopURL", format: "an..128", checkClass: false },
  PLAIN,
  CUSTOM,
]
