import type { PreviewView } from "../../contracts/subscription-view"
import { amountText } from "../../domain/subscription/amount-text"
import { fieldProblemText } from "../../domain/subscription/field-problem"

import type { PreviewedImport, PreviewRow } from "./import-subscriptions"

/** What a preview shows: each row as it was understood, or as it was written with what is wrong. */
export function presentPreview({ rows, ignoredColumns, counts }: PreviewedImport): PreviewView {
  return { counts, ignored_columns: ignoredColumns, rows: rows.map(presentRow) }
}

function presentRow({ line, status, written, problems, subscription }: PreviewRow) {
  return {
    line,
    status,
    written,
    problems: problems.map((each) => ({ ...each, message: fieldProblemText(each.problem) })),
    understood: subscription
      ? {
          account_id: subscription.accountId,
          abo_id: subscription.aboId,
          customer_id: subscription.customerId,
          order_id: subscription.orderId,
          amount: amountText(subscription.values.amount, subscription.currency),
          amount_minor: subscription.values.amount,
          currency_code: subscription.currency.toLowerCase(),
          description: subscription.values.description,
          start_date: subscription.values.startDate,
          end_date: subscription.values.endDate,
          interval_days: subscription.values.intervalDays,
          active: subscription.values.active,
        }
      : null,
  }
}
