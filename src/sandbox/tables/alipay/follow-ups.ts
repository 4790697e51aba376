import { AMOUNT, MERCHANT, PAYMENT, REQUEST, SHORT_USER_DATA, TRANSACTION } from "../common-rows"
import type { Table } from "../row"

import { ALIPAY_REFERENCE, ALIPAY_WIDE_REFERENCE, FOLLOW_UP_CURRENCY } from "./rows"

/** Alipay document, reversal (Spot and QR code only). */
export const ALIPAY_REVERSE: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  ALIPAY_REFERENCE,
  AMOUNT,
  FOLLOW_UP_CURRENCY,
  SHORT_USER_DATA,
  REQUEST,
]

/** Alipay document, credit with reference (every scenario). */
export const ALIPAY_CREDIT: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  ALIPAY_WIDE_REFERENCE,
  AMOUNT,
  FOLLOW_UP_CURRENCY,
  SHORT_USER_DATA,
  REQUEST,
]

/** Alipay document, inquiry (Spot only). */
export const ALIPAY_INQUIRE: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  ALIPAY_WIDE_REFERENCE,
  AMOUNT,
  FOLLOW_UP_CURRENCY,
  SHORT_USER_DATA,
]
