import { ConfigurationError } from "../errors"

/** How long a call may take, in whole milliseconds. */
export interface TimeOuts {
  readonly connectMs: number
  readonly totalMs: number
}

/**
 * In milliseconds; also the default. Whoever waits holds a shopper's cart or an order locked, and what is not answered by then
 * is found out by an inquiry (protocol notes 6.2).
 */
export const longestTimeOut = 60_000

/**
 * The time-outs of a client, with defaults for what is left out.
 * @throws ConfigurationError if one is not a whole number of milliseconds, or longer than anything of ours waits
 */
export function timeOuts({ connectMs = 5_000, totalMs = longestTimeOut }: Partial<TimeOuts> = {}): TimeOuts {
  const chosen = { connectMs, totalMs }
  const problems = Object.entries(chosen)
    .filter(([, value]) => !Number.isInteger(value) || value < 1 || value > longestTimeOut)
    .map(([name]) => ({
      path: `timeouts.${name}`,
      problem: `must be a whole number of milliseconds from 1 to ${longestTimeOut}`,
    }))
  if (problems.length > 0) {
    throw new ConfigurationError(problems)
  }
  return chosen
}
