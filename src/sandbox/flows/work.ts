import type { Effect } from "../faults/plan"
import type { LateDraft } from "../ledger/late-work"

/** What the gateway answers about work it accepted but has not done, or does not admit to having done. */
export interface OpenVerdict {
  readonly status: "PENDING" | "FAILED" | "AUTHORIZE_REQUEST" | "OK"
  readonly code: string
  readonly description: string
}

/**
 * What one call would do, declared by its endpoint. When it is done and what is answered is decided by `doWork`: an
 * endpoint knows nothing about faults except the effect it has to do instead of the usual.
 */
export interface Work<Result, Done = Result | Promise<Result>> {
  /** Does it in the ledger and returns the result; with a verdict, returns what the verdict says. */
  readonly execute: (effect?: Effect, verdict?: OpenVerdict) => Done
  /**
   * Accepts it to be done later; `verdict` is what the answer says meanwhile, if there is an answer. Without `late` it was
   * refused at once, or there is nothing to do. Missing for endpoints that only read, such as inquiries.
   */
  readonly accept?: (verdict?: OpenVerdict) => { readonly result: Result; readonly late?: LateDraft }
  /** The value for a call that was never executed and whose answer nobody can read. */
  readonly unexecuted: () => Result
  /** Digits 2-4 of the Codes of this work. */
  readonly module: string
}

/** A call checked against the rules: it is refused or repeated, or there is work to do. */
export type Examined<Result> =
  | { readonly kind: "result"; readonly result: Result }
  | { readonly kind: "work"; readonly work: Work<Result> }
