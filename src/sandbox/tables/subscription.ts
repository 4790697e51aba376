import { AMOUNT, MERCHANT } from "./common-rows"
import type { Table } from "./row"

/** Subscription document, change: without ReqID, TransID and Currency. */
export const SUBSCRIPTION_CHANGE: Table = [
  MERCHANT,
  { name: "AboID", format: "ans..32", condition: "M" },
  AMOUNT,
  { name: "OrderDesc", format: "ans..768", condition: "O" },
  { name: "AboAction", format: "a..10", condition: "M", values: ["Update"] },
  { name: "StartDate", format: "n8", condition: "M", rule: "day" },
  { name: "EndDate", format: "n8", condition: "M", rule: "day" },
  { name: "Interval", format: "n..3", condition: "M", minValue: 1 },
  { name: "Active", format: "a..5", condition: "O", values: ["true", "false"] },
]
