import type { Row } from "../row"

/** Rows that the tables of the Alipay document share. */
export const ALIPAY_REFERENCE: Row = { name: "RefNr", format: "ns..30", condition: "O" }
/** Credit and inquiry allow letters (answers do not name them again). */
export const ALIPAY_WIDE_REFERENCE: Row = { name: "RefNr", format: "ans..30", condition: "O" }
export const ALIPAY_CURRENCY: Row = {
  name: "Currency",
  format: "a3",
  condition: "M",
  rule: "currency-alipay",
}
/** The follow-ups write the currency as `a..3`, the payment as `a3`. */
export const FOLLOW_UP_CURRENCY: Row = { ...ALIPAY_CURRENCY, format: "a..3" }
/** Spot and QR code: free text for the list of transactions, and a remark. */
export const TRANSACTION_NAME: Row = { name: "OrderDesc", format: "ans..256", condition: "M" }
export const REMARK: Row = { name: "OrderDesc2", format: "ans..256", condition: "O" }
export const GOODS: Row = { name: "OrderDesc2", format: "ans..400", condition: "M", rule: "goods-list" }
/** The document says `an`, which fits no URL; its own example is a URL. */
export const SHOP_ADDRESS: Row = { name: "ShopURL", format: "an..128", condition: "M", checkClass: false }
