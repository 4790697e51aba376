import type { Language } from "../domain/languages"
import type { ChangeMac, ChangeProgress, ChangeState } from "../domain/subscription/change"
import type { FieldProblem } from "../domain/subscription/field-problem"
import type { SubscriptionValues } from "../domain/subscription/subscription"

/** What the admin routes for subscriptions return; times as ISO strings, days as YYYY-MM-DD. */

/** An amount in two forms: major units to display, whole minor units to calculate with. */
interface MoneyView {
  readonly amount: string
  readonly amount_minor: SubscriptionValues["amount"]
  readonly currency_code: string
}

/** When and how often the subscription charges. */
interface PlanView extends MoneyView {
  readonly start_date: string
  readonly end_date: string
  readonly interval_days: number
}

interface ValuesView extends PlanView {
  readonly description: string | null
  readonly active: boolean
}

/** A text in every language of the API. */
type InWords<Words = string> = Readonly<Record<Language, Words>>

/** A subscription as the registry knows it. */
export interface SubscriptionView extends ValuesView {
  readonly id: string
  readonly account_id: string
  readonly abo_id: string
  /** Increases with every change of the known values. */
  readonly revision: number
  readonly customer: { readonly id: string; readonly email: string | null } | null
  readonly order: { readonly id: string; readonly display_id: number | null } | null
  /** The change that is in progress or waits for a decision. */
  readonly open_change: { readonly id: string; readonly progress: ChangeProgress } | null
  readonly created_by: AdminOrNobody
  readonly created_at: string
  readonly updated_at: string
}

/** Null if nobody did; the e-mail address is null if that user has been deleted. */
export type AdminOrNobody = { readonly id: string; readonly email: string | null } | null

/** A change in the history of a subscription. */
export interface ChangeView {
  readonly id: string
  readonly request_key: string
  readonly state: ChangeState
  readonly progress: ChangeProgress
  readonly simulated: boolean
  readonly request: PlanView & { readonly description?: string; readonly active?: boolean }
  readonly before: ValuesView
  readonly request_in_words: InWords<readonly string[]>
  readonly status: string | null
  readonly code: string | null
  readonly code_in_words: InWords | null
  readonly description: string | null
  readonly mac: ChangeMac
  readonly reason: string | null
  readonly reason_in_words: InWords | null
  readonly repeats: string | null
  readonly requested_by: AdminOrNobody
  readonly decided_by: AdminOrNobody
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
export interface SubscriptionAccountView {
  readonly id: string
  readonly small_amounts: boolean
  readonly latin1_only: boolean
  readonly simulates: boolean
}

/** What importing a file would do. */
export interface PreviewView {
  readonly counts: { readonly new: number; readonly known: number; readonly error: number }
  readonly ignored_columns: readonly string[]
  readonly rows: readonly {
    readonly line: number
    readonly status: "new" | "known" | "error"
    readonly written: Readonly<Record<string, string>>
    readonly problems: readonly FieldProblem[]
    readonly understood: PlanView | null
  }[]
}
