import { type RoundSize, usualSize } from "../plan/plan-round"

/** The options of a run; everything but the database is optional. */
export interface RunOptions {
  /** Any database of the PostgreSQL server to use. */
  readonly databaseUrl: string
  readonly rounds: number
  /** The first round's seed; each further round's is one higher. */
  readonly seed: number
  /** No new round starts after this time. */
  readonly minutes: number
  readonly size: RoundSize
  /** Keeps the database for investigating a failure. */
  readonly keep?: boolean
  /** How long a killed server's leases last; by default the shop's own setting. */
  readonly leaseSeconds?: number
  /** The number of servers, instead of the one the seeds determine. */
  readonly instances?: 1 | 2
  readonly log: (line: string) => void
}

export const usualOptions = {
  rounds: 3,
  minutes: 24 * 60,
  size: usualSize,
} as const
