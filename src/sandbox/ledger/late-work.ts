import type { Deed } from "../faults/plan"
import type { FollowUpAction } from "../operation-ids"

import type { Turn } from "./turn"

interface LateBase {
  /** The XID that the step has, or will have. */
  readonly id: string
  readonly merchantId: string
  readonly transId: string
  readonly since: number
  /** When it happens by itself; undefined: when somebody says so. */
  readonly dueAt?: number
  /** It will come to nothing: the Code, or undefined where the usual one is meant. */
  readonly fails: boolean
  readonly failsWith?: string
  /** What is done instead of the usual when it is done. */
  readonly deed?: Deed
}

/** Work that the gateway took in, answered or not, and has not done yet. */
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

/** What one operation knows of its late work; when it is due, and how it ends, is not the operation's affair. */
export type LateDraft = LateWork extends infer Work
  ? Work extends LateWork
    ? Omit<Work, "since" | "dueAt" | "fails" | "failsWith" | "deed">
    : never
  : never

/** How late work ends. */
export interface LateEnd {
  readonly fails: boolean
  readonly failsWith?: string
}
