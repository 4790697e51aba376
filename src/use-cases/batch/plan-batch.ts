import type { MedusaContainer } from "@medusajs/framework/types"

import type { BatchKind } from "../../domain/batch/batch-methods"
import { type BatchTotal, batchTotals } from "../../domain/batch/batch-totals"
import { type BatchSubject, checkWish } from "../../domain/batch/batch-wish"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { Reservation } from "../../modules/paygate/stores/batch-reservation-store"

import { findSubjects } from "./find-subjects"
import type { NumberedWish, ReadWishes, RowProblem } from "./read-wishes"

/** A payment that may go into the batch. */
export interface PlannedRow extends Reservation {
  readonly line: number
  readonly accountId: string
  readonly currency: string
}

/** What a batch would be; nothing is reserved yet. */
export interface BatchPlan {
  readonly kind: BatchKind
  readonly rows: readonly PlannedRow[]
  readonly problems: readonly RowProblem[]
  readonly totals: readonly BatchTotal[]
}

/** Holds every wish against what is left of its payment; says what the files would be and which rows are wrong. */
export async function planBatch(
  container: MedusaContainer,
  kind: BatchKind,
  { wishes, problems: unread }: ReadWishes,
): Promise<BatchPlan> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const found = await findSubjects(container, wishes)
  const problems = [...unread]
  const rows = new Map<string, PlannedRow>()
  for (const numbered of wishes) {
    for (const row of planWish(ledger, kind, numbered, found.of(numbered.wish))) {
      if ("problem" in row) {
        problems.push(row)
      } else if (rows.has(row.attempt.id)) {
        const before = rows.get(row.attempt.id)?.line
        const problem = `The payment is in row ${before} already; one batch has a payment once.`
        problems.push({ line: row.line, field: "payment", problem })
      } else {
        rows.set(row.attempt.id, row)
      }
    }
  }
  const planned = [...rows.values()]
  problems.sort((one, other) => one.line - other.line)
  return { kind, rows: planned, problems, totals: batchTotals(planned) }
}

function planWish(
  ledger: PaygateModuleService,
  kind: BatchKind,
  { line, wish }: NumberedWish,
  subjects: readonly BatchSubject[],
): (PlannedRow | RowProblem)[] {
  const wrong = (field: string, problem: string): RowProblem => ({ line, field, problem })
  // An order may have been paid twice, the second payment given back: only what holds money is meant.
  const holding = subjects.filter(
    ({ attempt }) => attempt.state === "captured" && attempt.creditedAmount < attempt.capturedAmount,
  )
  const meant = holding.length > 0 ? holding : subjects
  if (meant.length === 0) {
    return [wrong("payment", "Paygate has no paid payment for it.")]
  }
  if (meant.length > 1 && wish.amount !== undefined) {
    return [wrong("payment", "The order has several payments; name the one that is meant.")]
  }
  return meant.map((subject) => {
    const { attempt } = subject
    const account = ledger.account(attempt.accountId)
    if (!account) {
      return wrong("payment", `The account "${attempt.accountId}" is not configured any more.`)
    }
    const check = checkWish(kind, subject, wish, account.smallAmounts)
    return check.kind === "bad"
      ? wrong(check.field, check.problem)
      : {
          line,
          attempt,
          amount: check.amount,
          accountId: attempt.accountId,
          currency: attempt.currency.toUpperCase(),
        }
  })
}
