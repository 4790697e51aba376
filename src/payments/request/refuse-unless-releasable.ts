import type { Attempt } from "../../domain/attempt"
import { isReleasable } from "../../domain/gateway-totals"
import type { Operation } from "../../domain/operation"
import type PaygateModuleService from "../../modules/paygate/service"
import { notReachedRefusal, notReleasableRefusal, totalsText } from "../../refusals/operation-refusals"
import { inquireAttempt } from "../inquire/inquire-attempt"

import { inquiryText } from "./resolve-operation"

/** `reverse.aspx` undoes the last step, whatever it was: never sent without an inquiry (protocol notes 2.3). */
export async function refuseUnlessReleasable(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
): Promise<void> {
  const inquiry = await inquireAttempt(paygate, attempt)
  if (inquiry.kind !== "found") {
    await paygate.operations.refuse(operation, { description: inquiryText(inquiry) })
    throw notReachedRefusal(inquiryText(inquiry))
  }
  if (!isReleasable(attempt, inquiry.totals)) {
    const totals = totalsText(inquiry.totals, attempt.currency)
    await paygate.operations.refuse(operation, { description: totals })
    throw notReleasableRefusal(inquiry.totals, attempt.currency)
  }
}
