const second = 1000
const minute = 60 * second
const hour = 60 * minute

/**
 * Waits between tries to bring Medusa in line, in milliseconds. They outlast core's cart lock, which lives 120 s after a
 * crash, many times; only after the last one the money goes back.
 */
export const settleWaits: readonly number[] = [
  2 * second,
  10 * second,
  30 * second,
  minute,
  2 * minute,
  5 * minute,
  10 * minute,
  15 * minute,
  30 * minute,
]

/** Wait before the try that follows `tries` failed ones; undefined when the tries are used up. */
export function settleWait(tries: number): number | undefined {
  return settleWaits[tries - 1]
}

/**
 * When an attempt that stays open is asked about, measured from its opening: TWINT's late notice (30-65 min, protocol
 * notes 11.3), the last repeat of a notify (21 h 36), the end of inquire24.
 */
export const inquiryTimes: readonly number[] = [
  2 * minute,
  5 * minute,
  15 * minute,
  40 * minute,
  70 * minute,
  6 * hour,
  22 * hour,
  23.5 * hour,
]

/** The moment of the inquiry that follows `done` earlier ones; undefined when there is none left. */
export function inquiryTime(openedAt: Date, done: number): Date | undefined {
  const after = inquiryTimes[done]
  return after === undefined ? undefined : new Date(openedAt.getTime() + after)
}
