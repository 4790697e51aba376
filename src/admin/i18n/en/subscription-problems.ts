import type { FieldProblem, FieldProblemCode } from "../../../domain/subscription/field-problem"

/** The label of a field in a table. */
export type FieldNames = Readonly<Record<FieldProblem["field"], string>>

type ProblemTexts = Readonly<Record<FieldProblemCode, string>>

/** What is wrong with a field, for the user who typed it. */
export const problems: ProblemTexts = {
  "amount-missing": "Enter an amount.",
  "amount-ambiguous":
    "Three digits after a separator may be thousands or decimals: write it like 1500 or 1.50.",
  "amount-no-number": "Enter a number such as 12.50.",
  "amount-not-positive": "The amount must be more than zero.",
  "amount-too-many-decimals": "The currency has fewer decimals.",
  "amount-too-large": "The gateway cannot take that much.",
  "amount-needs-agreement":
    "Below 100 of the smallest unit the gateway's support has to agree first (then set smallAmounts on the account).",
  "account-unknown": "Choose an account.",
  "abo-id-missing": "Enter the AboID.",
  "abo-id-malformed": "An AboID has 1 to 32 characters, without blanks, “&” and “=”.",
  "abo-id-twice": "The AboID is in the file more than once.",
  "abo-id-known": "This AboID is registered already.",
  "customer-unknown": "There is no such customer. Enter an e-mail address or an id.",
  "customer-ambiguous": "Several customers have this address. Enter the customer's id.",
  "order-unknown": "There is no such order. Enter its number or id.",
  "order-of-another-customer": "The order belongs to another customer.",
  "currency-unknown": "Enter a currency such as CHF.",
  "description-empty": "The gateway cannot clear a description. Enter another text.",
  "description-too-long": "A description has at most 768 characters.",
  "description-character": "The gateway cannot take one of these characters (such as “&”, “€” or an emoji).",
  "description-simulates": "May not begin with “Test:”: the gateway would only simulate the change.",
  "day-malformed": "Enter a day that exists, as 2027-03-01 or 01.03.2027 (day.month.year).",
  "end-before-start": "The end may not be before the start.",
  "interval-out-of-range": "Enter a whole number of days, 1 to 999.",
  "active-malformed": "Must be yes or no, or true or false.",
  "row-of-other-columns": "The row has more or fewer cells than the first line.",
}
