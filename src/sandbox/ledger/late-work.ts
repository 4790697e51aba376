import type { FollowUpAction } from "../endpoint-ids"
import type { Effect } from "../faults/plan"

import type { Turn } from "./turn"

interface LateBase {
  /** The XID of the step, already assigned or to be assigned. */
  readonly id: string
  readonly merchantId: string
  readonly transId: string
  readonly since: number
  /** When it is done without a call; undefined: only when somebody asks for it. */
  readonly dueAt?: number
  /** It will fail: the Code, or undefined for the usual one. */
  readonly fails: boolean
  readonly failsWith?: string
  /** What is done instead of the usual at that time. */
  readonly effect?: Effect
}

/** Work that the gateway accepted, with or without an answer, and has not done yet. */
export type LateWork = LateBase &
  (
    | {
        readonly kind: "follow-up"
        readonly payId: string
        readonly action: FollowUpAction
        readonly parameters: Readonly<Record<string, string>>
      }
    | { readonly kind: "decision"; readonly payId: string; readonly turn: Turn }
    | { readonly kind: "subscription"; readonly parameters: Readonly<Record<string, string>> }
  )

/** What an endpoint stores about its late work; when it is due and how it ends is decided elsewhere. */
export type LateDraft = LateWork extends infer Work
  ? Work extends LateWork
    ? Omit<Work, "since" | "dueAt" | "fails" | "failsWith" | "effect">
    : never
  : never

/** How late work ends. */
export interface LateEnd {
  readonly fails: boolean
  readonly failsWith?: string
}
