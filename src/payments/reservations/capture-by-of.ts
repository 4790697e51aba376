import type { Attempt } from "../../domain/attempt"
import { captureBy } from "../../domain/capture-by"
import type PaygateModuleService from "../../modules/paygate/service"

/** Until when an attempt's authorized money can be captured, as the routes return it; null if none is left or nobody knows. */
export function captureByOf(
  paygate: Pick<PaygateModuleService, "account">,
  attempt: Attempt,
  restReleased: boolean,
): string | null {
  const days = paygate.account(attempt.accountId)?.captureWithinDays[attempt.method]
  const by = restReleased ? null : captureBy(attempt, days)
  return by?.toISOString() ?? null
}
