import { amountText } from "./amount-text"
import type { ChangeRequest } from "./change"
import { descriptionProblem } from "./description"
import type { FieldProblem } from "./field-problem"
import { type AccountRules, type Reading, readValues, type WrittenFields } from "./read-values"
import type { Subscription } from "./subscription"

/** The requested change: omitted fields keep the known value; see ChangeRequest for the last two. */
export type WrittenChange = Pick<
  WrittenFields,
  "amount" | "start_date" | "end_date" | "interval" | "description"
> & { readonly active?: boolean }

/** Turns a requested change of a subscription into the request for the gateway. */
export function readRequest(
  known: Pick<Subscription, "currency" | "amount" | "startDate" | "endDate" | "intervalDays">,
  written: WrittenChange,
  rules: AccountRules,
): Reading<ChangeRequest> {
  const reading = readValues(
    {
      amount: written.amount ?? amountText(known.amount, known.currency),
      start_date: written.start_date ?? known.startDate,
      end_date: written.end_date ?? known.endDate,
      interval: written.interval ?? String(known.intervalDays),
    },
    known.currency,
    rules,
  )
  const complaint =
    written.description === undefined ? undefined : descriptionProblem(written.description, rules)
  const problems: FieldProblem[] = [
    ...(reading.ok ? [] : reading.problems),
    ...(complaint === undefined ? [] : [{ field: "description" as const, problem: complaint }]),
  ]
  if (!reading.ok || problems.length > 0) {
    return { ok: false, problems }
  }
  const { amount, startDate, endDate, intervalDays } = reading.values
  return {
    ok: true,
    values: {
      ...{ amount, startDate, endDate, intervalDays },
      ...(written.description === undefined ? {} : { description: written.description.trim() }),
      ...(written.active === undefined ? {} : { active: written.active }),
    },
  }
}
