import {
  AMOUNT,
  CUSTOM,
  MERCHANT,
  PAYMENT,
  PLAIN,
  REQUEST,
  RESPONSE,
  TRANSACTION,
  URL_FAILURE,
  URL_SUCCESS,
} from "./common-rows"
import type { Row, Table } from "./row"

const BANKS =
  "ICBCBTB ABCBTB CCBBTB SPDBB2B BOCB2C ICBCB2C CMB CCB ABC SPDB CIB GDB SDB CMBC COMM CITIC HZCBB2C CEBBANK SHBANK NBBANK SPABANK BJBANK BJRCB FDB POSTGC abc1003 abs1004"

/** The follow-ups write the currency as `a..3`, the payment as `a3`. */
const FOLLOW_UP_CURRENCY: Row = { name: "Currency", format: "a..3", condition: "M", rule: "currency-alipay" }
const FOLLOW_UP_USER_DATA: Row = { name: "UserData", format: "ans..256", condition: "O" }

/** Alipay document, website payment. */
export const ALIPAY_WEBSITE: Table = [
  MERCHANT,
  TRANSACTION,
  { name: "RefNr", format: "ns..30", condition: "O" },
  AMOUNT,
  { name: "Currency", format: "a3", condition: "M", rule: "currency-alipay" },
  { name: "OrderDesc", format: "ans..768", condition: "M", rule: "no-#&%+" },
  { name: "OrderDesc2", format: "ans..400", condition: "M", rule: "goods-list" },
  // The document says `an`, which no URL fits; its own example is one.
  { name: "ShopURL", format: "an..128", condition: "M", checkClass: false },
  { name: "UserData", format: "ans..1024", condition: "O" },
  URL_SUCCESS,
  URL_FAILURE,
  RESPONSE,
  { name: "URLNotify", format: "ans..256", condition: "O", rule: "address" },
  REQUEST,
  { name: "Timeout", format: "ans..3", condition: "O", rule: "time-span" },
  { name: "CustomerID", format: "ans..16", condition: "O" },
  { name: "AccBank", format: "ans..7", condition: "O", values: BANKS.split(" ") },
  { name: "Device", format: "a6", condition: "O", values: ["Mobile"] },
  { name: "FxCurrency", format: "ans..", condition: "O" },
  PLAIN,
  CUSTOM,
]

/** Alipay document, credit with reference (every scenario). */
export const ALIPAY_CREDIT: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  { name: "RefNr", format: "ans..30", condition: "O" },
  AMOUNT,
  FOLLOW_UP_CURRENCY,
  FOLLOW_UP_USER_DATA,
  REQUEST,
]
