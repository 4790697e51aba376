import type { AttemptState } from "../../domain/attempt-states"
import type { MethodId } from "../../domain/methods"

/** The address of the payment list with these filters, in the format that page uses. */
export function paymentsAddress({
  from,
  state,
  method,
}: {
  /** A day in UTC, "2026-11-21". */
  readonly from?: string
  readonly state?: readonly AttemptState[]
  readonly method?: readonly MethodId[]
}): string {
  const filters = {
    ...(from === undefined ? {} : { created_at: { $gte: `${from}T00:00:00.000Z` } }),
    ...(state === undefined ? {} : { state }),
    ...(method === undefined ? {} : { method }),
  }
  const query = new URLSearchParams(
    Object.entries(filters).map(([name, value]) => [name, JSON.stringify(value)]),
  )
  return `/paygate/payments?${query.toString()}`
}
