import type { Attempt } from "../../domain/attempt"
import { isReleasable } from "../../domain/gateway-totals"
import type { Operation } from "../../domain/operation"
import type PaygateModuleService from "../../modules/paygate/service"
import { causeOf } from "../../refusals/medusa-error"
import { notReachedRefusal, notReleasableRefusal } from "../../refusals/operation-refusals"
import type { RefusalError } from "../../refusals/refusal"
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
    return writeOff(paygate, operation, notReachedRefusal(inquiryText(inquiry)))
  }
  if (!isReleasable(attempt, inquiry.totals)) {
    return writeOff(paygate, operation, notReleasableRefusal(inquiry.totals, attempt.currency))
  }
}

/**
 * Ends an operation that was not sent, and keeps why.
 * @throws RefusalError the one given, always
 */
export async function writeOff(
  paygate: PaygateModuleService,
  operation: Operation,
  refusal: RefusalError,
): Promise<never> {
  await paygate.operations.writeOff(operation, causeOf(refusal))
  throw refusal
}
