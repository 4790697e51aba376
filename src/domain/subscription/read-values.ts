import { isCurrency } from "../../paygate/currencies"
import { type MinorAmount, minorAmount } from "../../paygate/values"

import { readAmount } from "./amount-text"
import { readDay } from "./day"
import { descriptionProblem } from "./description"
import type { FieldProblem, FieldProblemCode, SubscriptionField } from "./field-problem"
import { readFlag } from "./flag"
import { readInterval } from "./interval"
import type { SubscriptionValues } from "./subscription"

/** What people typed, or what a file contains. */
export type WrittenFields = Readonly<Partial<Record<SubscriptionField, string>>>

/** What an account allows. */
export interface AccountRules {
  /** The gateway's support agreed to amounts below 100 of the smallest unit (subscription document, Amount). */
  readonly smallAmounts: boolean
  /** Texts are sent in ISO-8859-1 unless the account says UTF-8. */
  readonly latin1Only: boolean
}

/** All values, or every field with a problem. */
export type Reading<Values> =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

const smallest = 100

/**
 * Reads the values of a subscription as people write them, all fields at once, so that every problem shows at the same
 * time. A blank description is none; a blank active is true.
 */
export function readValues(
  written: WrittenFields,
  currency: string,
  rules: AccountRules,
): Reading<SubscriptionValues> {
  const problems: FieldProblem[] = []
  const report = (field: SubscriptionField, problem: FieldProblemCode) => problems.push({ field, problem })
  const amount = amountOf(written.amount ?? "", currency, rules, report)
  const startDate = readDay(written.start_date ?? "")
  const endDate = readDay(written.end_date ?? "")
  if (startDate === undefined) report("start_date", "day-malformed")
  if (endDate === undefined) report("end_date", "day-malformed")
  if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
    report("end_date", "end-before-start")
  }
  const intervalDays = readInterval(written.interval ?? "")
  if (intervalDays === undefined) report("interval", "interval-out-of-range")
  const active = readFlag(written.active?.trim() || "true")
  if (active === undefined) report("active", "active-malformed")
  const description = written.description?.trim() || null
  const complaint = description === null ? undefined : descriptionProblem(description, rules)
  if (complaint !== undefined) report("description", complaint)
  if (
    problems.length > 0 ||
    amount === undefined ||
    startDate === undefined ||
    endDate === undefined ||
    intervalDays === undefined ||
    active === undefined
  ) {
    return { ok: false, problems }
  }
  return { ok: true, values: { amount, description, startDate, endDate, intervalDays, active } }
}

function amountOf(
  text: string,
  currency: string,
  rules: AccountRules,
  report: (field: SubscriptionField, problem: FieldProblemCode) => void,
): MinorAmount | undefined {
  if (!isCurrency(currency)) {
    // Decimals cannot be judged without the currency, which is reported on its own.
    report("currency", "currency-unknown")
    return undefined
  }
  const amount = readAmount(text, currency)
  if (typeof amount === "string") {
    report("amount", amount)
    return undefined
  }
  if (amount < smallest && !rules.smallAmounts) {
    report("amount", "amount-needs-agreement")
    return undefined
  }
  return minorAmount(amount)
}
