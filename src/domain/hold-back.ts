import type { Attempt } from "./attempt"
import { methods } from "./methods"

const minute = 60_000

/**
 * Until when a capture, refund or reversal waits because the gateway's first notify was not answered yet; the
 * Alipay via PPRO document alone wants that. Bounded: a notify may be lost for good, so it is tried all the same after the method's time.
 * @param notified a notify of the payment is in the ledger
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
