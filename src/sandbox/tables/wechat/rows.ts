import type { Row } from "../row"

/** Rows that the tables of the WeChat document share. */
export const WECHAT_REFERENCE: Row = { name: "refnr", format: "ns..30", condition: "O" }
export const WECHAT_CURRENCY: Row = {
  name: "Currency",
  format: "a3",
  condition: "M",
  rule: "currency-wechat",
}
/** The document says `an`, then lists the special characters that are forbidden. */
export const DESCRIPTION: Row = {
  name: "OrderDesc",
  format: "an..128",
  condition: "M",
  checkClass: false,
  rule: "no-#&%+",
}
/** The document says `an`, but its own example contains `: , ;`. */
export const ITEMS: Row = {
  name: "OrderDesc2",
  format: "an..2048",
  condition: "O",
  checkClass: false,
  rule: "item-list",
}
export const CUSTOMER_ADDRESS: Row = { name: "IPAddr", format: "ns..16", condition: "O", rule: "ipv4" }
/** Minutes; Alipay's Timeout has another syntax. */
export const TIME_OUT: Row = { name: "TimeOut", format: "n..14", condition: "O", minValue: 5 }
export const GOODS_CATEGORY: Row = { name: "GoodsCategory", format: "an..32", condition: "O" }
export const PRODUCT: Row = { name: "ProductNr", format: "an..32", condition: "O" }
export const LIMIT: Row = { name: "Limit", format: "bool", condition: "O", values: ["true", "false"] }
