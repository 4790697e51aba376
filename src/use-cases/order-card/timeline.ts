import type { TimelineEntry } from "../../contracts/attempt-card"
import type { Attempt } from "../../domain/attempt"
import { toMajor } from "../../domain/money"
import { fulfillmentOfKey } from "../../domain/shipment-capture"
import { minorAmount } from "../../paygate/values"

import type { NoticeRecord, OperationRecord } from "./records"

/** What happened to an attempt, newest first. */
export function timelineOf(
  attempt: Attempt,
  operations: readonly OperationRecord[],
  notices: readonly NoticeRecord[],
  /** The e-mail addresses of admins, by id. */
  emails: ReadonlyMap<string, string>,
): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    { kind: "opened", at: attempt.createdAt.toISOString() },
    ...moment("replaced", attempt.supersededAt),
    ...moment("booked", attempt.completedAt),
    ...notices.map((notice) => ofNotice(notice)),
    ...operations.map((operation) => ofOperation(operation, attempt.currency, emails)),
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

function ofOperation(
  operation: OperationRecord,
  currency: string,
  emails: ReadonlyMap<string, string>,
): TimelineEntry {
  const adminOf = (id: string) => ({ id, email: emails.get(id) ?? null })
  const { state, code, description, noted, xid, req_id, closes_rest } = operation
  return {
    kind: "operation",
    at: operation.started_at.toISOString(),
    operation: operation.kind,
    amount: toMajor(minorAmount(Number(operation.amount)), currency),
    ...{ state, code, description, noted, xid, req_id, closes_rest },
    requested_by:
      operation.requested_by === null
        ? { who: requesterOf(operation) }
        : { who: "admin", ...adminOf(operation.requested_by) },
    decided_by: operation.decided_by === null ? null : adminOf(operation.decided_by),
  }
}

function requesterOf({
  batch_id,
  medusa_id,
  request_key,
}: OperationRecord): "batch" | "shipment" | "medusa" | "nobody" {
  if (batch_id !== null) {
    return "batch"
  }
  if (fulfillmentOfKey(request_key) !== undefined) {
    return "shipment"
  }
  return medusa_id === null ? "nobody" : "medusa"
}
