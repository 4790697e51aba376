import type { Execution, Fault } from "./fault"
import type { AnswerKind, EffectKind, Layer, NoticeKind } from "./kinds"

/** What the gateway does instead of the usual, with the settings for it. */
export type Effect = { readonly kind: EffectKind } & Pick<
  Fault,
  "code" | "status" | "missing" | "amount" | "to"
>

/** The course of one call: what is done, when, and what is returned. Without faults everything is usual and immediate. */
export interface Plan {
  readonly effect?: Effect
  readonly answer?: AnswerKind
  readonly notice?: NoticeKind
  readonly executes: Execution
  /** When late work is done without a call, in milliseconds; undefined: only when a test asks for it. */
  readonly laterMs?: number
  /** How long the answer, or the notice, is delayed. */
  readonly delayMs: number
}

const SLOW = 3_000
const LATE_NOTICE = 1_000

/** Combines the faults that hit one call. The answer fault decides when the work is done, if it sets `executes`. */
export function planOf({ effect, answer, notice }: Partial<Record<Layer, Fault>>): Plan {
  return {
    effect: effect && ({ ...effect } as Effect),
    answer: answer?.kind as AnswerKind | undefined,
    notice: notice?.kind as NoticeKind | undefined,
    executes: answer?.executes ?? effect?.executes ?? (effect?.kind === "pending" ? "later" : "at-once"),
    laterMs: answer?.laterMs ?? effect?.laterMs,
    delayMs:
      answer?.delayMs ??
      notice?.delayMs ??
      (answer?.kind === "slow" ? SLOW : notice?.kind === "notify-late" ? LATE_NOTICE : 0),
  }
}
