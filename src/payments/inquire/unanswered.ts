import { GatewayCallError, PaygateError } from "../../paygate/errors"

/** A call without an answer to rely on. */
export type Unanswered =
  /** The request never left; nothing happened. */
  | { readonly kind: "not-sent"; readonly reason: string }
  /** The request left and no clear answer came; it may have been carried out. */
  | { readonly kind: "no-answer"; readonly reason: string }

/**
 * What an error of the client means for a call that moves money.
 * @throws the error itself, when the client did not raise it
 */
export function unanswered(error: unknown): Unanswered {
  if (error instanceof GatewayCallError && error.executed === "unknown") {
    return { kind: "no-answer", reason: error.message }
  }
  // A request that breaks the gateway's tables, or that found no connection, never left.
  if (error instanceof PaygateError) {
    return { kind: "not-sent", reason: error.message }
  }
  throw error
}
