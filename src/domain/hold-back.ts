import type { Attempt } from "./attempt"
import { methods } from "./methods"

const minute = 60_000

/**
 * Until when a capture, refund or release waits because the gateway's first notice was not answered yet; only the
 * Alipay via PPRO document demands it. Bounded: a notice may be lost for good, so after the method's time the call is
 * tried anyway.
 * @param notified a notice of the payment was received
 * @returns undefined when nothing has to wait
 */
export function heldBackUntil(
  attempt: Pick<Attempt, "method" | "createdAt" | "completedAt">,
  notified: boolean,
  now: Date,
): Date | undefined {
  const { holdBackMinutes } = methods[attempt.method]
  const until = new Date((attempt.completedAt ?? attempt.createdAt).getTime() + holdBackMinutes * minute)
  return notified || until <= now ? undefined : until
}
