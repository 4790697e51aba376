import { isOver, type Attempt } from "./attempt"
import { methods } from "./methods"

/** Details of a Code that mean "cancelled by the shopper". Protocol notes 9.4. */
const cancelledByShopper: ReadonlySet<string> = new Set(["0053", "0703", "0946"])

/** Why the gateway's answer left a shop without money. */
export type FailureReason = "declined" | "cancelled" | "unfinished" | "returned"

/** The reason for which a payment came to nothing, as a word for programs. */
export function failureReason({ code, state }: Pick<Attempt, "code" | "state">): FailureReason {
  if (isOver(state)) {
    return "returned"
  }
  // An inquiry tells that nothing was paid, not why; what is left then is the code of a message before it.
  if (code === null || /^[06]/.test(code)) {
    return "unfinished"
  }
  return cancelledByShopper.has(code.slice(4)) ? "cancelled" : "declined"
}

/** What a shopper is told when a payment came to nothing, and what to do next. */
export function failureText(attempt: Pick<Attempt, "method" | "code" | "state">): string {
  const { title } = methods[attempt.method]
  switch (failureReason(attempt)) {
    case "returned":
      return `Your ${title} payment was given back. Please start a new payment.`
    case "cancelled":
      return `The ${title} payment was cancelled. Nothing was charged; you can pay again or choose another method.`
    case "unfinished":
      return `The ${title} payment was not completed. Nothing was charged; you can try again or choose another method.`
    case "declined":
      return `The ${title} payment was declined. Nothing was charged; you can try again or choose another method.`
  }
}
