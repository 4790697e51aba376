import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { isReversible } from "../../domain/gateway-totals"
import type PaygateModuleService from "../../modules/paygate/service"
import { notReachedRefusal, notReversibleRefusal, totalsText } from "../action-refusals"
import { inquireAttempt } from "../inquiring/inquire-attempt"

import { inquiryText } from "./resolve-action"

/** A reversal undoes the last step, whatever it was: never sent without an inquiry (protocol notes 2.3). */
export async function refuseUnlessReversible(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  const inquiry = await inquireAttempt(ledger, attempt)
  if (inquiry.kind !== "found") {
    await ledger.actions.refuse(action, { description: inquiryText(inquiry) })
    throw notReachedRefusal(inquiryText(inquiry))
  }
  if (!isReversible(attempt, inquiry.totals)) {
    const totals = totalsText(inquiry.totals, attempt.currency)
    await ledger.actions.refuse(action, { description: totals })
    throw notReversibleRefusal(inquiry.totals, attempt.currency)
  }
}
