import type { Attempt } from "./attempt"
import { methods } from "./methods"

/** Details of a Code that mean "cancelled by the shopper". Protocol notes 9.4. */
const cancelledByShopper: ReadonlySet<string> = new Set(["0053", "0703", "0946"])

/** What a shopper is told when a payment came to nothing, and what to do next. */
export function failureText(attempt: Pick<Attempt, "method" | "code" | "state">): string {
  const { title } = methods[attempt.method]
  if (attempt.state === "returned" || attempt.state === "reversed") {
    return `Your ${title} payment was given back. Please start a new payment.`
  }
  // An inquiry tells that nothing was paid, not why; what is left then is the code of a message before it.
  if (attempt.code === null || /^[06]/.test(attempt.code)) {
    return `The ${title} payment was not completed. Nothing was charged; you can try again or choose another method.`
  }
  return cancelledByShopper.has(attempt.code.slice(4))
    ? `The ${title} payment was cancelled. Nothing was charged; you can pay again or choose another method.`
    : `The ${title} payment was declined. Nothing was charged; you can try again or choose another method.`
}
