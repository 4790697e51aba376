import { assertNever } from "../../paygate/wire/assert-never"

import type { SubscriptionAmountProblem } from "./amount-text"

/** The fields of a form, a request and a column of a file. */
export const subscriptionFields = [
  "account",
  "abo_id",
  "customer",
  "order",
  "currency",
  "amount",
  "description",
  "start_date",
  "end_date",
  "interval",
  "active",
] as const
export type SubscriptionField = (typeof subscriptionFields)[number]

/** What is wrong with a field; the code is stable, so that every language has words of its own for it. */
export type FieldProblemCode =
  | SubscriptionAmountProblem
  | "amount-needs-agreement"
  | "account-unknown"
  | "abo-id-missing"
  | "abo-id-malformed"
  | "abo-id-twice"
  | "abo-id-known"
  | "customer-unknown"
  | "customer-ambiguous"
  | "order-unknown"
  | "order-of-another-customer"
  | "currency-unknown"
  | "description-empty"
  | "description-too-long"
  | "description-character"
  | "description-simulates"
  | "day-malformed"
  | "end-before-start"
  | "interval-out-of-range"
  | "active-malformed"
  | "row-of-other-columns"

/** One field that cannot be used as it is. */
export interface FieldProblem {
  readonly field: SubscriptionField | "row"
  readonly problem: FieldProblemCode
}

/** A problem in words for API clients. */
export function fieldProblemText(problem: FieldProblemCode): string {
  switch (problem) {
    case "amount-missing":
      return "is missing"
    case "amount-no-number":
      return "must be a number such as 12.50"
    case "amount-ambiguous":
      return "has three digits after a separator, which may be thousands or decimals; write it like 1500 or 1.50"
    case "amount-not-positive":
      return "must be more than zero"
    case "amount-too-many-decimals":
      return "has more decimals than the currency"
    case "amount-too-large":
      return "is more than the gateway can take (ten digits in the smallest unit)"
    case "amount-needs-agreement":
      return "is below 100 of the smallest unit: ask the gateway's support to agree, then set smallAmounts on the account"
    case "account-unknown":
      return "must be the id of a configured account"
    case "abo-id-missing":
      return "is missing"
    case "abo-id-malformed":
      return 'must be 1 to 32 characters without blanks, "&" and "="'
    case "abo-id-twice":
      return "is in the file more than once"
    case "abo-id-known":
      return "is registered already"
    case "customer-unknown":
      return "must be the id or the e-mail address of a customer"
    case "customer-ambiguous":
      return "belongs to several customers; use the customer's id"
    case "order-unknown":
      return "must be the id or the number of an order"
    case "order-of-another-customer":
      return "belongs to another customer"
    case "currency-unknown":
      return "must be an ISO 4217 currency such as CHF"
    case "description-empty":
      return "cannot be cleared at the gateway: write another text, or leave it out and it stays"
    case "description-too-long":
      return "may have 768 characters"
    case "description-character":
      return 'holds "&", a control character or a character that the account\'s charset lacks'
    case "description-simulates":
      return 'may not begin with "Test:", because the gateway would only simulate the change'
    case "day-malformed":
      return "must be a day that exists, written YYYY-MM-DD, DD.MM.YYYY or YYYYMMDD"
    case "end-before-start":
      return "may not be before start_date"
    case "interval-out-of-range":
      return "must be daily, weekly, monthly, quarterly, half-yearly, yearly or a whole number of days, 1 to 999"
    case "active-malformed":
      return "must be true or false, or yes or no"
    case "row-of-other-columns":
      return "has more or fewer cells than the first line; put texts with separators in quotes"
    default:
      return assertNever(problem)
  }
}

/** All problems in one sentence. */
export function fieldProblemsText(problems: readonly FieldProblem[]): string {
  return `${problems.map(({ field, problem }) => `${field} ${fieldProblemText(problem)}`).join("; ")}.`
}
