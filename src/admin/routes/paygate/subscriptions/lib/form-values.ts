import type { SubscriptionAccountView, SubscriptionView } from "../../../../../contracts/subscription-view"
import type { ChangeRequest } from "../../../../../domain/subscription/change"
import type {
  FieldProblem,
  FieldProblemCode,
  SubscriptionField,
} from "../../../../../domain/subscription/field-problem"
import { intervalName } from "../../../../../domain/subscription/interval"
import { readRequest, type WrittenChange } from "../../../../../domain/subscription/read-request"
import type { AccountRules, Reading } from "../../../../../domain/subscription/read-values"
import { inLanguage } from "../../../../lib/format"

/** The form's fields, as typed. */
export interface FormValues {
  readonly amount: string
  readonly start_date: string
  readonly end_date: string
  /** One of the document's interval names, or `other`. */
  readonly interval: string
  /** Used when the interval is `other`. */
  readonly days: string
  readonly description: string
}

export type FieldErrors = Readonly<Partial<Record<SubscriptionField | "row", FieldProblemCode>>>

/** Whether the on/off switch is sent, and with which value. */
export type SwitchChoice = "stay" | "on" | "off"

/** A form prefilled with the known values, as the reader types them. */
export function valuesOf(view: SubscriptionView, language: string): FormValues {
  return {
    amount: inLanguage(view.amount, language),
    start_date: view.start_date,
    end_date: view.end_date,
    interval: intervalName(view.interval_days) ?? "other",
    days: String(view.interval_days),
    description: view.description ?? "",
  }
}

/** The interval as a route takes it. */
export function writtenInterval({ interval, days }: Pick<FormValues, "interval" | "days">): string {
  return interval === "other" ? days : interval
}

/** The request: the description only if it was changed, the switch only if one was chosen. */
export function writtenChange(
  view: SubscriptionView,
  values: FormValues,
  choice: SwitchChoice,
): WrittenChange {
  return {
    amount: values.amount,
    start_date: values.start_date,
    end_date: values.end_date,
    interval: writtenInterval(values),
    ...(values.description.trim() === (view.description ?? "") ? {} : { description: values.description }),
    ...(choice === "stay" ? {} : { active: choice === "on" }),
  }
}

/** The request a form would make, checked by the server's own rules. */
export function readForm(
  view: SubscriptionView,
  written: WrittenChange,
  account: SubscriptionAccountView | undefined,
): Reading<ChangeRequest> {
  return readRequest(knownOf(view), written, formRules(account))
}

/** The rules of an account; while it is still loading, only the server checks them. */
export function formRules(account: SubscriptionAccountView | undefined): AccountRules {
  return { smallAmounts: account?.small_amounts ?? true, latin1Only: account?.latin1_only ?? false }
}

/** The first problem of each field. */
export function errorsOf(problems: readonly FieldProblem[]): FieldErrors {
  return Object.fromEntries([...problems].reverse().map(({ field, problem }) => [field, problem]))
}

function knownOf(view: SubscriptionView) {
  return {
    currency: view.currency_code.toUpperCase(),
    amount: view.amount_minor,
    startDate: view.start_date,
    endDate: view.end_date,
    intervalDays: view.interval_days,
  }
}
