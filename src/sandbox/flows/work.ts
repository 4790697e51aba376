import type { Deed } from "../faults/plan"
import type { LateDraft } from "../ledger/late-work"

/** What a gateway says of work it took in and has not done, or does not own up to. */
export interface OpenVerdict {
  readonly status: "PENDING" | "FAILED" | "AUTHORIZE_REQUEST"
  readonly code: string
  readonly description: string
}

/**
 * What one call would do, declared by its operation. When it is done, and what is answered, is decided by `doWork`: an
 * operation knows nothing of faults but the deed it is told to do instead of the usual.
 */
export interface Work<Told, Done = Told | Promise<Told>> {
  /** Does it in the ledger, and tells what came of it; or what the verdict says, where there is one. */
  readonly execute: (deed?: Deed, verdict?: OpenVerdict) => Done
  /**
   * Takes it in to be done later; `verdict` is what the answer says meanwhile, if there is an answer. Without late work
   * it was refused at once, or there is nothing to do. Missing where nothing is done at all: an inquiry only tells.
   */
  readonly takeIn?: (verdict?: OpenVerdict) => { readonly told: Told; readonly late?: LateDraft }
  /** Stands behind an answer that nobody can read, of a call that was never carried out. */
  readonly unexecuted: () => Told
  /** Digits 2-4 of a Code of this work. */
  readonly module: string
}

/** A call that was held against the rules: it is refused or repeated, or there is work to do. */
export type Examined<Told> =
  { readonly kind: "told"; readonly told: Told } | { readonly kind: "work"; readonly work: Work<Told> }
