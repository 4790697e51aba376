import { type RoundSize, usualSize } from "../plan/plan-round"

/** How to run; everything but the database is optional. */
export interface RunOptions {
  /** Any database of the PostgreSQL server to work on. */
  readonly databaseUrl: string
  readonly rounds: number
  /** The first round's seed; the others follow it by one. */
  readonly seed: number
  /** No new round begins after this. */
  readonly minutes: number
  readonly size: RoundSize
  /** Leaves the database where it is, to look at after a failure. */
  readonly keep?: boolean
  /** How long what a killed server had stays its own; the shop's default when absent. */
  readonly leaseSeconds?: number
  /** Instead of what the seeds say. */
  readonly instances?: 1 | 2
  readonly log: (line: string) => void
}

export const usualOptions = {
  rounds: 3,
  minutes: 24 * 60,
  size: usualSize,
} as const
