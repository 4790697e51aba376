import { type FieldProblem, fieldProblemsText } from "../../domain/subscription/field-problem"
import type { TableFault } from "../../domain/table-file"
import { PaygateError } from "../../paygate/errors"

export type SubscriptionRefusalCode =
  | "fields-invalid"
  | "file-invalid"
  | "subscription-unknown"
  | "change-unknown"
  | "change-running"
  | "change-undecided"
  | "already-decided"
  | "key-used"
  | "revision-outdated"
  | "account-gone"

/** Why a wish about a subscription cannot be served. The message is for people and names the way out. */
export class SubscriptionRefusal extends PaygateError {
  readonly retryable: boolean

  constructor(
    readonly code: SubscriptionRefusalCode,
    message: string,
    /** The fields to put right, for a form or a script. */
    readonly fields: readonly FieldProblem[] = [],
    /** What makes a whole file unreadable. */
    readonly fileFault: TableFault | undefined = undefined,
  ) {
    super(message)
    this.retryable = code === "change-running"
  }
}

/** What somebody wrote cannot be taken. */
export function invalidFields(problems: readonly FieldProblem[]): SubscriptionRefusal {
  return new SubscriptionRefusal(
    "fields-invalid",
    `Nothing was saved or sent: ${fieldProblemsText(problems)}`,
    problems,
  )
}

/** There is no such entry in the registry. */
export function unknownSubscription(id: string): SubscriptionRefusal {
  return new SubscriptionRefusal("subscription-unknown", `There is no subscription ${id} in the registry.`)
}
