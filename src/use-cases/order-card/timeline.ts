import type { Attempt } from "../../domain/attempt"
import type { TimelineEntry } from "../../domain/attempt-card"
import { toMajor } from "../../domain/money"
import { minorAmount } from "../../paygate/values"

import type { ActionRecord, NoticeRecord } from "./records"

/** What happened to an attempt, newest first. */
export function timelineOf(
  attempt: Attempt,
  actions: readonly ActionRecord[],
  notices: readonly NoticeRecord[],
): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    { kind: "opened", at: attempt.createdAt.toISOString() },
    ...moment("replaced", attempt.supersededAt),
    ...moment("booked", attempt.completedAt),
    ...notices.map((notice) => ofNotice(notice)),
    ...actions.map((action) => ofAction(action, attempt.currency)),
  ]
  // Of two things at the same moment, the one that was told later happened later.
  return entries.reverse().sort((one, other) => other.at.localeCompare(one.at))
}

function moment(kind: "replaced" | "booked", at: Date | null): TimelineEntry[] {
  return at === null ? [] : [{ kind, at: at.toISOString() }]
}

function ofNotice(notice: NoticeRecord): TimelineEntry {
  const { channel, status, code, description: unsigned_text, xid } = notice
  return { kind: "notice", at: notice.received_at.toISOString(), channel, status, code, unsigned_text, xid }
}

function ofAction(action: ActionRecord, currency: string): TimelineEntry {
  const { state, code, description, xid, req_id, closes_rest } = action
  return {
    kind: "action",
    at: action.started_at.toISOString(),
    action: action.kind,
    amount: toMajor(minorAmount(Number(action.amount)), currency),
    ...{ state, code, description, xid, req_id, closes_rest },
  }
}
