import type { MedusaContainer } from "@medusajs/framework/types"

import type { AdminUser } from "../../contracts/attempt-card"
import type { OperationView } from "../../contracts/attempt-details"
import type { Attempt } from "../../domain/attempt"
import { toMajor } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { minorAmount } from "../../paygate/values"
import { adminEmails } from "../gateway-page/admin-emails"

import { medusaReasons, reasonOf } from "./medusa-reasons"

/** What was asked of the gateway about a payment, newest first: by whom and why, and who decided what nobody could find out. */
export async function operationsOf(
  container: MedusaContainer,
  attempt: Attempt,
  most: number,
): Promise<OperationView[]> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const [rows, reasons] = await Promise.all([
    paygate.listPaygateOperations(
      { attempt_id: attempt.id },
      { order: { started_at: "DESC", id: "DESC" }, take: most },
    ),
    medusaReasons(container, attempt.paymentId),
  ])
  const found = rows.map((row) => ({ row, why: reasonOf(reasons, row) }))
  const emails = await adminEmails(
    container,
    found.flatMap(({ row, why }) => [row.requested_by ?? why?.by ?? null, row.decided_by]),
  )
  const person = (id: string | null): AdminUser | null =>
    id === null ? null : { id, email: emails.get(id) ?? null }
  return found.map(({ row, why }) => ({
    id: row.id,
    kind: row.kind,
    amount: toMajor(minorAmount(Number(row.amount)), attempt.currency),
    currency: attempt.currency,
    state: row.state,
    requested_by: person(row.requested_by ?? why?.by ?? null),
    reason: why?.reason ?? null,
    note: why?.note ?? null,
    decided_by: person(row.decided_by),
    decided_at: row.decided_at?.toISOString() ?? null,
    batch_id: row.batch_id,
    req_id: row.req_id,
    code: row.code,
    closes_rest: row.closes_rest,
    started_at: row.started_at.toISOString(),
  }))
}
