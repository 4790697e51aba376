import type { Execution, Fault } from "./fault"
import type { AnswerKind, DeedKind, Layer, NoticeKind } from "./kinds"

/** What the gateway does instead of the usual, and what it takes for it. */
export type Deed = { readonly kind: DeedKind } & Pick<Fault, "code" | "status" | "missing" | "amount" | "to">

/** How one call goes: what is done, when, and what comes back. Without faults everything is usual and at once. */
export interface Plan {
  readonly deed?: Deed
  readonly answer?: AnswerKind
  readonly notice?: NoticeKind
  readonly executes: Execution
  /** When work that is done later happens by itself; undefined: when the story says so. */
  readonly laterMs?: number
  /** How long the answer, or the notice, waits. */
  readonly delayMs: number
}

const SLOW = 3_000
const LATE_NOTICE = 1_000

/** Puts the faults that struck one call together. The answer's fault decides when the work is done, if it says so. */
export function planOf({ deed, answer, notice }: Partial<Record<Layer, Fault>>): Plan {
  return {
    deed: deed && ({ ...deed } as Deed),
    answer: answer?.kind as AnswerKind | undefined,
    notice: notice?.kind as NoticeKind | undefined,
    executes: answer?.executes ?? deed?.executes ?? (deed?.kind === "pending" ? "later" : "at-once"),
    laterMs: answer?.laterMs ?? deed?.laterMs,
    delayMs:
      answer?.delayMs ??
      notice?.delayMs ??
      (answer?.kind === "slow" ? SLOW : notice?.kind === "notify-late" ? LATE_NOTICE : 0),
  }
}
