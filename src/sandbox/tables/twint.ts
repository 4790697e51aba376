import {
  AMOUNT,
  CUSTOM,
  MERCHANT,
  PAYMENT,
  PLAIN,
  REQUEST_ID,
  RESPONSE,
  TRANSACTION,
  URL_FAILURE,
  URL_NOTIFY,
  URL_SUCCESS,
  USER_DATA,
} from "./common-rows"
import type { Row, Table } from "./row"

const CURRENCY: Row = { name: "Currency", format: "a3", condition: "M", rule: "currency-twint" }
const REFERENCE: Row = { name: "RefNr", format: "ans..40", condition: "O", rule: "reference-characters" }

/** TWINT document, payment. */
export const TWINT_FORM: Table = [
  MERCHANT,
  TRANSACTION,
  REFERENCE,
  AMOUNT,
  CURRENCY,
  { name: "OrderDesc", format: "ans..768", condition: "M" },
  URL_SUCCESS,
  URL_FAILURE,
  RESPONSE,
  URL_NOTIFY,
  USER_DATA,
  REQUEST_ID,
  PLAIN,
  CUSTOM,
]

/** Over PPRO, as other integrations send it: the shopper's name is mandatory (protocol notes 15). */
export const TWINT_PPRO_FORM: Table = [...TWINT_FORM, { name: "AccOwner", format: "ans..50", condition: "M" }]

/** TWINT document, capture. `NO` means the same as absent (protocol notes 11.3). */
export const TWINT_CAPTURE: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  AMOUNT,
  CURRENCY,
  REFERENCE,
  REQUEST_ID,
  { name: "CompleteType", format: "ans..3", condition: "O", values: ["YES", "NO"] },
]

/** TWINT document, reversal. */
export const TWINT_REVERSE: Table = [
  MERCHANT,
  PAYMENT,
  TRANSACTION,
  AMOUNT,
  CURRENCY,
  REFERENCE,
  USER_DATA,
  REQUEST_ID,
]

/** TWINT document, credit with reference: the same rows as the reversal. */
export const TWINT_CREDIT: Table = TWINT_REVERSE
