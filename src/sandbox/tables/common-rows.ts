import type { Row } from "./row"

/** Rows that are the same in several tables. MAC is checked separately, see `flows/check-mac.ts`. */
export const MERCHANT: Row = { name: "MerchantID", format: "ans..30", condition: "M", rule: "merchant" }
export const PAYMENT: Row = { name: "PayID", format: "an32", condition: "M" }
export const TRANSACTION: Row = { name: "TransID", format: "ans..64", condition: "M" }
export const AMOUNT: Row = { name: "Amount", format: "n..10", condition: "M", rule: "amount" }
/** Cockpit's spelling; Paygate and TWINT write ReqId. */
export const REQUEST: Row = { name: "ReqID", format: "ans..32", condition: "O" }
export const REQUEST_ID: Row = { ...REQUEST, name: "ReqId" }
export const USER_DATA: Row = { name: "UserData", format: "ans..1024", condition: "O" }
export const SHORT_USER_DATA: Row = { name: "UserData", format: "ans..256", condition: "O" }
export const PLAIN: Row = { name: "Plain", format: "ans..50", condition: "O" }
export const CUSTOM: Row = { name: "Custom", format: "ans..1024", condition: "O" }
export const RESPONSE: Row = { name: "Response", format: "a7", condition: "O", values: ["encrypt"] }
export const URL_SUCCESS: Row = { name: "URLSuccess", format: "ans..256", condition: "M", rule: "address" }
export const URL_FAILURE: Row = { name: "URLFailure", format: "ans..256", condition: "M", rule: "address" }
export const URL_NOTIFY: Row = { name: "URLNotify", format: "ans..256", condition: "M", rule: "address" }
export const OPTIONAL_URL_NOTIFY: Row = { ...URL_NOTIFY, condition: "O" }
