import type { ChangeView, SubscriptionView } from "../../contracts/subscription-view"
import { amountText } from "../../domain/subscription/amount-text"
import { type ChangeRequest, progressOf, type SubscriptionChange } from "../../domain/subscription/change"
import { requestInWords } from "../../domain/subscription/in-words"
import { silenceInWords } from "../../domain/subscription/silence"
import type { Subscription, SubscriptionValues } from "../../domain/subscription/subscription"
import { explainCode, inEveryLanguage } from "../../paygate/codes"
import type { MinorAmount } from "../../paygate/values"

import type { People } from "./people"

/** Amounts go out twice: major units as decimal text to read, minor units to calculate with. */
function money(amount: MinorAmount, currency: string) {
  return { amount: amountText(amount, currency), amount_minor: amount, currency_code: currency.toLowerCase() }
}

function values(known: SubscriptionValues, currency: string) {
  return {
    ...money(known.amount, currency),
    description: known.description,
    start_date: known.startDate,
    end_date: known.endDate,
    interval_days: known.intervalDays,
    active: known.active,
  }
}

function requested(request: ChangeRequest, currency: string) {
  return {
    ...money(request.amount, currency),
    start_date: request.startDate,
    end_date: request.endDate,
    interval_days: request.intervalDays,
    ...(request.description === undefined ? {} : { description: request.description }),
    ...(request.active === undefined ? {} : { active: request.active }),
  }
}

/** A subscription as the admin API shows it; `open_change` is the one that runs or waits for a decision. */
export function presentSubscription(
  subscription: Subscription,
  people: People,
  openChange: SubscriptionChange | undefined,
): SubscriptionView {
  return {
    id: subscription.id,
    account_id: subscription.accountId,
    abo_id: subscription.aboId,
    ...values(subscription, subscription.currency),
    revision: subscription.revision,
    customer: people.customer(subscription.customerId),
    order: people.order(subscription.orderId),
    open_change: openChange ? { id: openChange.id, progress: progressOf(openChange, new Date()) } : null,
    created_by: people.user(subscription.createdBy),
    created_at: subscription.createdAt.toISOString(),
    updated_at: subscription.updatedAt.toISOString(),
  }
}

/** A change as the admin API shows it, with request and Code in words. */
export function presentChange(change: SubscriptionChange, currency: string, people: People): ChangeView {
  const { code, before, request, reason } = change
  return {
    id: change.id,
    request_key: change.requestKey,
    state: change.state,
    progress: progressOf(change, new Date()),
    simulated: change.simulated,
    request: requested(request, currency),
    before: values(before, currency),
    request_in_words: inEveryLanguage((language) => requestInWords(before, request, currency, language)),
    status: change.status,
    code,
    code_in_words: code === null ? null : inEveryLanguage((language) => explainCode(code, language).text),
    description: change.description,
    mac: change.mac,
    reason,
    reason_in_words: reason === null ? null : inEveryLanguage((language) => silenceInWords(reason, language)),
    repeats: change.repeats,
    requested_by: people.user(change.requestedBy),
    decided_by: people.user(change.decidedBy),
    decided_at: change.decidedAt?.toISOString() ?? null,
    started_at: change.startedAt.toISOString(),
  }
}
