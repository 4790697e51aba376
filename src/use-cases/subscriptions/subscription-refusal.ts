import { type FieldProblem, fieldProblemsText } from "../../domain/subscription/field-problem"
import { RefusalError } from "../../refusals/refusal"

/** What somebody wrote cannot be taken. */
export function invalidFields(problems: readonly FieldProblem[]): RefusalError {
  return new RefusalError("fields-invalid", `Nothing was saved or sent: ${fieldProblemsText(problems)}`, {
    fields: problems,
  })
}

/** There is no such entry in the registry. */
export function unknownSubscription(id: string): RefusalError {
  return new RefusalError("subscription-unknown", `There is no subscription ${id} in the registry.`)
}
