import {
  AMOUNT,
  CUSTOM,
  MERCHANT,
  OPTIONAL_URL_NOTIFY,
  PLAIN,
  REQUEST,
  RESPONSE,
  TRANSACTION,
  URL_FAILURE,
  URL_SUCCESS,
  USER_DATA,
} from "../common-rows"
import type { Table } from "../row"

import { ALIPAY_CURRENCY, ALIPAY_REFERENCE, GOODS, SHOP_ADDRESS } from "./rows"

const BANKS =
  "ICBCBTB ABCBTB CCBBTB SPDBB2B BOCB2C ICBCB2C CMB CCB ABC SPDB CIB GDB SDB CMBC COMM CITIC HZCBB2C CEBBANK SHBANK NBBANK SPABANK BJBANK BJRCB FDB POSTGC abc1003 abs1004"

/** Alipay document, website payment. */
export const ALIPAY_WEBSITE: Table = [
  MERCHANT,
  TRANSACTION,
  ALIPAY_REFERENCE,
  AMOUNT,
  ALIPAY_CURRENCY,
  { name: "OrderDesc", format: "ans..768", condition: "M", rule: "no-#&%+" },
  GOODS,
  SHOP_ADDRESS,
  USER_DATA,
  URL_SUCCESS,
  URL_FAILURE,
  RESPONSE,
  OPTIONAL_URL_NOTIFY,
  REQUEST,
  { name: "Timeout", format: "ans..3", condition: "O", rule: "time-span", onlyWhen: "alipay-domestic" },
  { name: "CustomerID", format: "ans..16", condition: "O" },
  // A request does not show whether it is "needed for e-banking", but does show whether the merchant is in China.
  {
    name: "AccBank",
    format: "ans..7",
    condition: "OC",
    values: BANKS.split(" "),
    onlyWhen: "alipay-domestic",
  },
  { name: "Device", format: "a6", condition: "O", values: ["Mobile"] },
  { name: "FxCurrency", format: "ans..", condition: "OC" },
  PLAIN,
  CUSTOM,
]
