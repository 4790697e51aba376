const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/**
 * Waits between tries to reconcile, in milliseconds. They outlast core's cart lock, which lives 120 s after a crash,
 * many times over; only after the last one the money is refunded.
 */
export const reconcileWaits: readonly number[] = [
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
export function reconcileWait(tries: number): number | undefined {
  return reconcileWaits[tries - 1]
}

/**
 * Waits after that, when the money could neither be recorded nor refunded, in milliseconds; about a week in all. After
 * that only a person can restart it.
 */
export const reconcileSlowWaits: readonly number[] = [
  2 * hour,
  4 * hour,
  8 * hour,
  ...Array.from({ length: 6 }, () => 24 * hour),
]

/** Slow wait before the try that follows `tries` failed ones, the fast ones included. */
export function reconcileSlowWait(tries: number): number | undefined {
  return reconcileSlowWaits[tries - 1 - reconcileWaits.length]
}

/**
 * Waits between tries to apply a message, in milliseconds; about three hours in all. A message that still fails after
 * the last one is dead: a person is informed and can have it processed again.
 */
export const noticeWaits: readonly number[] = [
  2 * second,
  10 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  2 * hour,
]

/** Wait before the try that follows `tries` failed ones; undefined when the message is dead. */
export function noticeWait(tries: number): number | undefined {
  return noticeWaits[Math.max(tries, 1) - 1]
}

/**
 * When an open attempt is inquired about, measured from its opening: TWINT's late notice (30-65 min, protocol notes
 * 8.3), the last repeat of a notice (21 h 36), the end of inquire24.
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

/**
 * How long `inquire24` answers by TransID, to judge by its name (protocol notes 10.2); after that "not found" says
 * nothing.
 */
const transIdAnswers = 24 * hour

/** Whether "not found" still means that a payment was never made. */
export function knowsTransId(openedAt: Date, now: Date): boolean {
  return now.getTime() - openedAt.getTime() < transIdAnswers
}

/** The moment of the inquiry that follows `done` earlier ones; undefined when there is none left. */
export function inquiryTime(openedAt: Date, done: number): Date | undefined {
  const after = inquiryTimes[done]
  return after === undefined ? undefined : new Date(openedAt.getTime() + after)
}

/**
 * How many of an attempt's inquiries are done once one is made now: it makes up for those missed while the shop was
 * down.
 * @param done the inquiries made before, without this one
 */
export function inquiriesBehind(openedAt: Date, done: number, now: Date): number {
  const passed = inquiryTimes.filter((time) => openedAt.getTime() + time <= now.getTime()).length
  return Math.max(done + 1, passed)
}

/**
 * Waits between inquiries about a capture, release or refund of unknown outcome, in milliseconds; the last one repeats
 * forever, because an unresolved operation blocks the payment's next one.
 */
const resolveWaits: readonly number[] = [minute, 2 * minute, 5 * minute, 15 * minute, hour, 6 * hour]

/** Wait before the question that follows `tries` earlier ones. */
export function resolveWait(tries: number): number {
  return resolveWaits[Math.min(Math.max(tries, 1), resolveWaits.length) - 1] ?? 6 * hour
}

/**
 * Waits between tries to release at the gateway what a canceled order left, in milliseconds; after that it is a
 * person's task.
 */
export const releaseWaits: readonly number[] = [
  0,
  minute,
  5 * minute,
  15 * minute,
  hour,
  6 * hour,
  ...Array.from({ length: 6 }, () => 24 * hour),
]

/** What to do about what a canceled order left at the gateway. */
export type ReleaseStep = { readonly step: "try" } | { readonly step: "wait"; readonly until: Date }

/**
 * Whether it is time to try again to release it. While an operation is pending, and when all tries are used up so that it is a
 * person's task, it is only looked at, to notice when that changes.
 * @param tried the starts of earlier tries, oldest first
 */
export function releaseStep(
  { tried, isPending }: { readonly tried: readonly Date[]; readonly isPending: boolean },
  now: Date,
): ReleaseStep {
  const wait = releaseWaits[tried.length]
  if (isPending || wait === undefined) {
    return { step: "wait", until: new Date(now.getTime() + (isPending ? minute : day)) }
  }
  const until = new Date((tried.at(-1)?.getTime() ?? 0) + wait)
  return until > now ? { step: "wait", until } : { step: "try" }
}

/**
 * When a payment with an order is inquired about, measured from then, to find captures, refunds and releases made in
 * the gateway's back office. Slow, because they are rare and nothing waits for them.
 */
export const scheduledInquiryTimes: readonly number[] = [
  hour,
  6 * hour,
  24 * hour,
  3 * 24 * hour,
  7 * 24 * hour,
  14 * 24 * hour,
  30 * 24 * hour,
  90 * 24 * hour,
  180 * 24 * hour,
  365 * 24 * hour,
]

/** How many of these inquiries are done once one is made now, like `inquiriesBehind`. */
export function scheduledInquiriesBehind(reconciledAt: Date, done: number, now: Date): number {
  const passed = scheduledInquiryTimes.filter((time) => reconciledAt.getTime() + time <= now.getTime()).length
  return Math.max(done + 1, passed)
}

/**
 * The time of the inquiry that follows `done` earlier ones.
 * @param days option `inquiryDays`; 0 never inquires
 * @returns undefined when there is none left
 */
export function scheduledInquiryTime(reconciledAt: Date, done: number, days: number): Date | undefined {
  const after = scheduledInquiryTimes[done]
  return after === undefined || after > days * 24 * hour
    ? undefined
    : new Date(reconciledAt.getTime() + after)
}
