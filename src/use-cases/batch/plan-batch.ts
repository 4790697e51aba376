import type { MedusaContainer } from "@medusajs/framework/types"

import { type BatchSubject, type BatchTerms, checkItem } from "../../domain/batch/batch-item"
import type { BatchKind } from "../../domain/batch/batch-methods"
import { type BatchTotal, batchTotals } from "../../domain/batch/batch-totals"
import type { RowFault } from "../../domain/batch/row-fault"
import type { TableFault } from "../../domain/table-file"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { Reservation } from "../../modules/paygate/stores/batch-reservation-store"

import { findSubjects } from "./find-subjects"
import type { FaultyRow, NumberedItem, ReadItems } from "./read-items"

/** A payment that may go into the batch. */
export interface PlannedRow extends Reservation {
  readonly line: number
  readonly accountId: string
  readonly currency: string
}

/** A row that cannot go into the batch. */
export interface PlannedFault extends FaultyRow {
  /** The order of the payment it names, if known. */
  readonly orderId: string | null
}

/** What a batch would be; nothing is reserved yet. */
export interface BatchPlan {
  readonly kind: BatchKind
  readonly rows: readonly PlannedRow[]
  readonly faulty: readonly PlannedFault[]
  readonly totals: readonly BatchTotal[]
  readonly unusedColumns: readonly string[]
  readonly fileFault: TableFault | undefined
}

/** Checks every item against what is left of its payment, and returns the future files and the faulty rows. */
export async function planBatch(
  container: MedusaContainer,
  kind: BatchKind,
  { items, faulty: unread, unusedColumns, fileFault }: ReadItems,
  { restWhenEmpty }: Pick<BatchTerms, "restWhenEmpty">,
): Promise<BatchPlan> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const found = await findSubjects(container, items)
  const faulty: PlannedFault[] = unread.map((row) => ({ ...row, orderId: null }))
  const rows = new Map<string, PlannedRow>()
  for (const numbered of items) {
    for (const row of planItem(paygate, kind, numbered, found.of(numbered.item), restWhenEmpty)) {
      const before = "fault" in row ? undefined : rows.get(row.attempt.id)
      if ("fault" in row) {
        faulty.push(row)
      } else if (before) {
        const fault = { reason: "twice", line: before.line } as const
        faulty.push({ ...numbered, fault, orderId: row.attempt.orderId })
      } else {
        rows.set(row.attempt.id, row)
      }
    }
  }
  const planned = [...rows.values()]
  faulty.sort((one, other) => one.line - other.line)
  return { kind, rows: planned, faulty, totals: batchTotals(planned), unusedColumns, fileFault }
}

function planItem(
  paygate: PaygateModuleService,
  kind: BatchKind,
  { line, item }: NumberedItem,
  subjects: readonly BatchSubject[],
  restWhenEmpty: boolean,
): (PlannedRow | PlannedFault)[] {
  const wrong = (fault: RowFault, orderId: string | null): PlannedFault => ({ line, item, fault, orderId })
  // An order may have been paid twice, with the second payment refunded: only the payment that holds money is meant.
  const holding = subjects.filter(
    ({ attempt }) => attempt.state === "captured" && attempt.refundedAmount < attempt.capturedAmount,
  )
  const meant = holding.length > 0 ? holding : subjects
  const [first] = meant
  if (first === undefined) {
    return [wrong({ reason: "unknown-payment" }, null)]
  }
  if (meant.length > 1 && item.amount !== undefined) {
    return [wrong({ reason: "several-payments" }, first.attempt.orderId)]
  }
  return meant.map((subject) => {
    const { attempt } = subject
    const account = paygate.account(attempt.accountId)
    if (!account) {
      return wrong({ reason: "account-gone", account: attempt.accountId }, attempt.orderId)
    }
    const { smallAmounts } = account
    const check = checkItem(kind, subject, item, { restWhenEmpty, smallAmounts })
    return check.kind === "bad"
      ? wrong(check.fault, attempt.orderId)
      : {
          ...{ line, attempt, amount: check.amount, accountId: attempt.accountId },
          currency: attempt.currency.toUpperCase(),
        }
  })
}
