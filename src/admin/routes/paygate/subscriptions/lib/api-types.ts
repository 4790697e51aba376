import type { ChangeState, MacCheck } from "../../../../../domain/subscription/change"
import type { FieldProblem } from "../../../../../domain/subscription/field-problem"
import type { SubscriptionValues } from "../../../../../domain/subscription/subscription"

/** Whole minor units. */
type Money = SubscriptionValues["amount"]

/** A subscription as the admin API shows it. */
export interface SubscriptionView {
  readonly id: string
  readonly account_id: string
  readonly abo_id: string
  readonly amount: string
  readonly amount_minor: Money
  readonly currency_code: string
  readonly description: string | null
  readonly start_date: string
  readonly end_date: string
  readonly interval_days: number
  readonly active: boolean
  readonly revision: number
  readonly customer: { readonly id: string; readonly email: string | null } | null
  readonly order: { readonly id: string; readonly display_id: number | null } | null
  readonly open_change: { readonly id: string; readonly standing: "running" | "needs-decision" } | null
  readonly created_by: Person
  readonly created_at: string
}

export type Person = { readonly id: string; readonly email: string | null } | null

/** A change as the admin API shows it. */
export interface ChangeView {
  readonly id: string
  readonly state: ChangeState
  readonly standing: "running" | "needs-decision" | "over"
  readonly simulated: boolean
  readonly request_in_words: { readonly en: string[]; readonly de: string[] }
  readonly code: string | null
  readonly code_in_words: { readonly en: string; readonly de: string } | null
  readonly description: string | null
  readonly mac: MacCheck
  readonly reason: string | null
  readonly reason_in_words: { readonly en: string; readonly de: string } | null
  readonly repeats: string | null
  readonly requested_by: Person
  readonly decided_by: Person
  readonly decided_at: string | null
  readonly started_at: string
}

export interface SubscriptionList {
  readonly subscriptions: readonly SubscriptionView[]
  readonly count: number
}

export interface ChangeReport {
  readonly subscription: SubscriptionView
  readonly change: ChangeView
}

/** An account as a form needs it. */
export interface AccountView {
  readonly id: string
  readonly small_amounts: boolean
  readonly latin1_only: boolean
  readonly simulates: boolean
}

/** What a file would bring. */
export interface PreviewView {
  readonly counts: { readonly new: number; readonly known: number; readonly error: number }
  readonly ignored_columns: readonly string[]
  readonly rows: readonly {
    readonly line: number
    readonly status: "new" | "known" | "error"
    readonly written: Readonly<Record<string, string>>
    readonly problems: readonly FieldProblem[]
    readonly understood: {
      readonly amount_minor: Money
      readonly currency_code: string
      readonly start_date: string
      readonly end_date: string
      readonly interval_days: number
    } | null
  }[]
}
