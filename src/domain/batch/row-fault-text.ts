import { methods } from "../methods"
import type { AmountFault } from "../typed-amount"
import { utcMinute } from "../utc-minute"

import type { RowFault } from "./row-fault"

/** A fault as a sentence for API clients. */
export function rowFaultText(fault: RowFault): string {
  switch (fault.reason) {
    case "names-nothing":
      return "The row names no payment: give its order, its payment or its TransID."
    case "names-several":
      return "The row names its payment more than once: give only one of order, payment and TransID."
    case "other-cells":
      return `The row has ${fault.cells} cells, the heading ${fault.columns}. Is an amount written with a comma?`
    case "twice":
      return `The payment is in row ${fault.line} already; one batch has a payment once.`
    case "unknown-payment":
      return "Paygate has no paid payment for it."
    case "several-payments":
      return "The order has several payments; name the one that is meant."
    case "account-gone":
      return `The account "${fault.account}" is not configured any more.`
    case "no-batch-files": {
      const instead = fault.kind === "release" ? "Refund it instead." : "Refund it on its order."
      return `The gateway takes no batch files to ${fault.kind} ${methods[fault.method].title} payments. ${instead}`
    }
    case "not-captured":
      return `The payment is ${fault.state} at the gateway; there is nothing to refund.`
    case "no-pay-id":
      return "The gateway has not named a PayID yet. Wait for its notice."
    case "no-order":
      return "The payment has no order yet. Try again when it is placed."
    case "all-refunded":
      return "Everything was refunded already."
    case "part-refunded":
      return "A part was refunded already, so the whole cannot be released. Refund the rest."
    case "pending":
      return `${pendingText(fault)}. Wait until the gateway has said how it ended.`
    case "in-a-batch":
      return `${pendingText(fault)}: the payment is in the batch ${fault.batch_id} already.`
    case "other-currency":
      return `The payment is in ${fault.currency_code}.`
    case "amount-unreadable":
      return amountText(fault.why, fault.decimals)
    case "more-than-left":
      return `${fault.asked} ${fault.currency_code} is more than is left: ${fault.left} ${fault.currency_code}.`
    case "not-the-whole":
      return `A release is always for the whole payment: ${fault.amount} ${fault.currency_code}.`
    case "below-the-least":
      return "Amounts below 100 of the smallest unit need the consent of the gateway's support (option smallAmounts)."
  }
}

function pendingText({
  operation,
  amount,
  currency_code: currency,
  since,
}: Extract<RowFault, { reason: "pending" | "in-a-batch" }>): string {
  return `A ${operation} of ${amount} ${currency} has been pending since ${utcMinute(since)}`
}

function amountText(why: AmountFault | "too-large", decimals: number): string {
  switch (why) {
    case "empty":
      return "The row has no amount. Give one, or say that rows without an amount mean everything that is left."
    case "not-a-number":
      return "The amount must be a number such as 12.50, without a currency."
    case "thousands-or-decimals":
      return "Three digits after a separator may be thousands or decimals. Write it like 1500 or 1.50."
    case "negative":
    case "zero":
      return "The amount must be above zero."
    case "too-many-decimals":
      return `The amount has more decimals than its currency, which has ${decimals}.`
    case "too-large":
      return "The amount is too large."
  }
}
