import type { Attempt } from "../../domain/attempt"
import { noticeWait } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import type { FailedNotice } from "../../modules/paygate/stores/inbox-store"
import { causeOf } from "../../refusals/medusa-error"

/**
 * A message could not be applied: it is tried again with growing waits, and is dead after the last one. A dead message
 * leaves a problem and an event; it is kept, and a person can have it processed again.
 * @returns when the next try is due; undefined when the message is dead
 */
export async function failNotice(
  paygate: PaygateModuleService,
  notice: FailedNotice,
  attempt: Pick<Attempt, "id" | "orderId"> | null,
  error: unknown,
): Promise<Date | undefined> {
  const wait = noticeWait(notice.tries)
  const why = causeOf(error)
  const dueAt = wait === undefined ? undefined : new Date(Date.now() + wait)
  const failed = await paygate.inbox.fail(notice, why.cause, dueAt ?? null)
  if (failed && dueAt === undefined) {
    if (attempt) {
      await paygate.problems.report("notice-dead", attempt, { notice_id: notice.id, ...why })
    }
    paygate.emit("paygate.notice.dead", { notice_id: notice.id, attempt_id: attempt?.id ?? null })
  }
  return dueAt
}
