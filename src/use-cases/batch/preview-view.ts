import type { MedusaContainer } from "@medusajs/framework/types"

import type { BatchPreviewView, FaultyRowView } from "../../contracts/batch-view"
import type { BatchTotal } from "../../domain/batch/batch-totals"
import { fieldOfFault } from "../../domain/batch/row-fault"
import { rowFaultText } from "../../domain/batch/row-fault-text"
import { tableFaultText } from "../../domain/table-file"
import { orderNumbers } from "../../orders/order-numbers"

import type { BatchPlan, PlannedFault } from "./plan-batch"
import { sumText } from "./views"

/** What a batch would be, with every row that cannot go into it, so that all can be corrected at once. */
export async function previewView(
  container: MedusaContainer,
  { rows, totals, faulty, unusedColumns, fileFault }: BatchPlan,
): Promise<BatchPreviewView> {
  const numbers = await orderNumbers(
    container,
    faulty.map(({ orderId }) => orderId),
  )
  return {
    rows: rows.length,
    totals: totals.map(totalView),
    faulty_rows: faulty.map((row) => faultyRowView(row, numbers.get(row.orderId ?? "") ?? null)),
    unused_columns: unusedColumns,
    file_fault: fileFault ? { ...fileFault, problem: tableFaultText(fileFault) } : null,
  }
}

function faultyRowView({ line, item, fault }: PlannedFault, orderNumber: number | null): FaultyRowView {
  const { transId, ...written } = item
  return {
    line,
    order_number: orderNumber,
    written: { ...written, ...(transId === undefined ? {} : { trans_id: transId }) },
    field: fieldOfFault(fault),
    problem: rowFaultText(fault),
    fault,
  }
}

function totalView({ accountId, currency, count, amount }: BatchTotal) {
  return { account_id: accountId, currency, count, amount: sumText(BigInt(amount), currency) }
}
