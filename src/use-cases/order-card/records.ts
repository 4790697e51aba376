import type { Attempt } from "../../domain/attempt"
import type { Noted, OperationKind, OperationState } from "../../domain/operation"
import type { ProblemKind } from "../../domain/problem"
import type PaygateModuleService from "../../modules/paygate/service"
import type { NoticeChannel } from "../../modules/paygate/stores/notice-store"

/** A row of the ledger's operations, as a list shows it. Amounts in minor units, as digits. */
export interface OperationRecord {
  readonly attempt_id: string
  readonly kind: OperationKind
  readonly amount: string
  readonly req_id: string
  readonly state: OperationState
  readonly closes_rest: boolean
  readonly code: string | null
  readonly description: string | null
  readonly noted: Noted | null
  readonly xid: string | null
  readonly started_at: Date
  readonly request_key: string | null
  readonly requested_by: string | null
  readonly decided_by: string | null
  /** Core's row that it serves. */
  readonly medusa_id: string | null
  readonly batch_id: string | null
}

/** A row of the ledger's notices. Parameters were scrubbed when it was stored; description and xid are not signed. */
export interface NoticeRecord {
  readonly account_id: string
  readonly trans_id: string
  readonly channel: NoticeChannel
  readonly status: string
  readonly code: string
  readonly description: string | null
  readonly xid: string | null
  readonly parameters: Readonly<Record<string, unknown>>
  readonly received_at: Date
}

/** A row of the problem list. */
export interface ProblemRecord {
  readonly id: string
  readonly attempt_id: string
  readonly kind: ProblemKind
  readonly state: "open" | "done"
  readonly details: Readonly<Record<string, unknown>>
  readonly created_at: Date
}

export interface AttemptRecords {
  readonly operations: readonly OperationRecord[]
  readonly notices: readonly NoticeRecord[]
  readonly problems: readonly ProblemRecord[]
}

/** Far more than one payment ever has; the limit leaves out the oldest. */
const most = 500

/** The rows about some attempts, oldest first; only open problems unless told otherwise. */
export async function readRecords(
  paygate: PaygateModuleService,
  attempts: readonly Attempt[],
  { closedProblems = false }: { closedProblems?: boolean } = {},
): Promise<AttemptRecords> {
  const ids = attempts.map(({ id }) => id)
  const transIds = attempts.map(({ transId }) => transId)
  const accountIds = [...new Set(attempts.map(({ accountId }) => accountId))]
  const [operations, notices, problems] = await Promise.all([
    paygate.listPaygateOperations(
      { attempt_id: ids },
      { order: { started_at: "DESC", id: "DESC" }, take: most },
    ),
    paygate.listPaygateNotices(
      { trans_id: transIds, account_id: accountIds },
      { order: { received_at: "DESC", id: "DESC" }, take: most },
    ),
    paygate.listPaygateProblems(
      { attempt_id: ids, ...(closedProblems ? {} : { state: "open" as const }) },
      { order: { created_at: "DESC", id: "DESC" }, take: most },
    ),
  ])
  return { operations: operations.reverse(), notices: notices.reverse(), problems: problems.reverse() }
}

/** Those of one attempt. */
export function recordsOf(records: AttemptRecords, attempt: Attempt): AttemptRecords {
  return {
    operations: records.operations.filter((operation) => operation.attempt_id === attempt.id),
    notices: records.notices.filter(
      (notice) => notice.account_id === attempt.accountId && notice.trans_id === attempt.transId,
    ),
    problems: records.problems.filter((problem) => problem.attempt_id === attempt.id),
  }
}
