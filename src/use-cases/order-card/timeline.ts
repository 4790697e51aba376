import type { TimelineEntry } from "../../contracts/attempt-card"
import type { Attempt } from "../../domain/attempt"
import { toMajor } from "../../domain/money"
import { minorAmount } from "../../paygate/values"

import type { ActionRecord, NoticeRecord } from "./records"

/** What happened to an attempt, newest first. */
export function timelineOf(
  attempt: Attempt,
  actions: readonly ActionRecord[],
  notices: readonly NoticeRecord[],
  /** The e-mail addresses of admins, by id. */
  emails: ReadonlyMap<string, string>,
): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    { kind: "opened", at: attempt.createdAt.toISOString() },
    ...moment("replaced", attempt.supersededAt),
    ...moment("booked", attempt.completedAt),
    ...notices.map((notice) => ofNotice(notice)),
    ...actions.map((action) => ofAction(action, attempt.currency, emails)),
  ]
  // At equal times the later row comes later.
  return entries.reverse().sort((one, other) => other.at.localeCompare(one.at))
}

function moment(kind: "replaced" | "booked", at: Date | null): TimelineEntry[] {
  return at === null ? [] : [{ kind, at: at.toISOString() }]
}

function ofNotice(notice: NoticeRecord): TimelineEntry {
  const { channel, status, code, description: unsigned_text, xid } = notice
  return { kind: "notice", at: notice.received_at.toISOString(), channel, status, code, unsigned_text, xid }
}

function ofAction(
  action: ActionRecord,
  currency: string,
  emails: ReadonlyMap<string, string>,
): TimelineEntry {
  const adminOf = (id: string) => ({ id, email: emails.get(id) ?? null })
  const { state, code, description, xid, req_id, closes_rest } = action
  return {
    kind: "action",
    at: action.started_at.toISOString(),
    action: action.kind,
    amount: toMajor(minorAmount(Number(action.amount)), currency),
    ...{ state, code, description, xid, req_id, closes_rest },
    requested_by:
      action.requested_by === null
        ? { who: requesterOf(action) }
        : { who: "admin", ...adminOf(action.requested_by) },
    decided_by: action.decided_by === null ? null : adminOf(action.decided_by),
  }
}

function requesterOf({ batch_id, medusa_id }: ActionRecord): "batch" | "medusa" | "nobody" {
  if (batch_id !== null) {
    return "batch"
  }
  return medusa_id === null ? "nobody" : "medusa"
}
