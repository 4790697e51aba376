import {
  AMOUNT,
  CUSTOM,
  MERCHANT,
  PAYMENT,
  PLAIN,
  REQUEST_ID,
  RESPONSE,
  SHORT_USER_DATA,
  TRANSACTION,
  URL_FAILURE,
  URL_NOTIFY,
  URL_SUCCESS,
  USER_DATA,
} from "../common-rows"
import type { Row, Table } from "../row"

const REFERENCE: Row = { name: "refnr", format: "ans..40", condition: "O", rule: "reference-characters" }
const STAY: Omit<Row, "name"> = { format: "ans..128", condition: "C", mandatoryWhen: "hotel" }

/** Alipay via PPRO document, payment. */
export const PPRO_WEBSITE: Table = [
  MERCHANT,
  TRANSACTION,
  REFERENCE,
  AMOUNT,
  { name: "Currency", format: "a3", condition: "M", rule: "currency-ppro" },
  { name: "OrderDesc", format: "ans..768", condition: "M" },
  USER_DATA,
  URL_SUCCESS,
  URL_FAILURE,
  RESPONSE,
  URL_NOTIFY,
  REQUEST_ID,
  { name: "SellingPoint", format: "ans..50", condition: "O" },
  { name: "Service", format: "ans..50", condition: "O" },
  { name: "Channel", format: "ans..64", condition: "O" },
  { name: "Language", format: "a2", condition: "O" },
  { name: "AccOwner", format: "ans3..50", condition: "M" },
  { name: "Device", format: "a6", condition: "O", values: ["Mobile"] },
  { name: "AddrCountryCode", format: "a2", condition: "O", values: ["CN"] },
  { ...STAY, name: "HotelName" },
  { ...STAY, name: "CheckInTime", rule: "day-list" },
  { ...STAY, name: "CheckOutTime", rule: "day-list" },
  // The document gives no rule for its C, so it is optional.
  { name: "OrderDesc2", format: "ans..400", condition: "C", rule: "goods-base64" },
  PLAIN,
  CUSTOM,
]

/** Alipay via PPRO document, credit with reference. The currency is compared with the payment's. */
export const PPRO_CREDIT: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  REFERENCE,
  AMOUNT,
  { name: "Currency", format: "a3", condition: "M", rule: "currency-iso" },
  SHORT_USER_DATA,
  REQUEST_ID,
]
