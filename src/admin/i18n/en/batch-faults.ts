import type { RowFault, RowField } from "../../../domain/batch/row-fault"
import type { AmountFault } from "../../../domain/typed-amount"

/** Why a row cannot go into a batch; a reason without a text does not compile. */
interface FaultTexts {
  readonly field: Readonly<Record<RowField, string>>
  readonly fault: Readonly<Record<Exclude<RowFault["reason"], "amount-unreadable">, string>>
  readonly amountFault: Readonly<Record<AmountFault | "too-large", string>>
}

/** Texts for rows that cannot go into a batch. */
export const batchFaults: FaultTexts = {
  field: { row: "Row", payment: "Payment", amount: "Amount", currency: "Currency" },
  fault: {
    "names-nothing": "The row names no payment: give its order, its payment or its TransID.",
    "names-several": "The row names its payment more than once: give only one of order, payment and TransID.",
    "other-cells": "The row has {{cells}} cells, the heading {{columns}}. Is an amount written with a comma?",
    twice: "The payment is in row {{line}} already; one batch has a payment once.",
    "unknown-payment": "Paygate has no paid payment for it.",
    "several-payments": "The order has several payments; name the one that is meant.",
    "account-gone": "The account {{account}} is not configured any more.",
    "no-batch-files": "The gateway takes no batch files for this with {{method}}. Refund it on its order.",
    "not-captured": "Nothing of it is captured, so there is nothing to refund.",
    "no-pay-id": "The gateway has not named a PayID yet. Wait for its notice.",
    "no-order": "The payment has no order yet. Try again when it is placed.",
    "all-refunded": "Everything is refunded already.",
    "part-refunded": "A part is refunded already, so the whole cannot be released. Refund the rest.",
    pending:
      "{{operation}} of {{amount}}: pending since {{since}}. Wait until the gateway has said how it ended.",
    "in-a-batch": "The payment is in the batch {{batch_id}} already.",
    "other-currency": "The payment is in {{currency_code}}.",
    "more-than-left": "{{asked}} is more than is left: {{left}}.",
    "not-the-whole": "A release is always for the whole payment: {{amount}}.",
    "below-the-least":
      "Amounts below 100 of the smallest unit need the consent of the gateway's support (option smallAmounts).",
  },
  amountFault: {
    empty:
      "There is no amount. Enter one, or tick that rows without an amount refund everything that is left.",
    "not-a-number": "Write a number such as 12.50, without a currency.",
    "thousands-or-decimals":
      "Three digits after a separator may be thousands or decimals. Write it like 1500 or 1.50.",
    negative: "Write an amount above zero.",
    zero: "Write an amount above zero.",
    "too-many-decimals": "The currency has {{decimals}} decimals at most.",
    "too-large": "The gateway cannot take that much.",
  },
}
