export const MOST_REPEATS = 8

/** Milliseconds to wait before the n-th repeat: n^3 minutes, 8 repeats, 21 h 36 min in all (protocol notes 8.2). */
export function repeatWait(repeat: number, timeFactor: number): number | undefined {
  if (repeat < 1 || repeat > MOST_REPEATS) return undefined
  return Math.round(repeat ** 3 * 60_000 * timeFactor)
}
