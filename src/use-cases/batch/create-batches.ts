import type { MedusaContainer } from "@medusajs/framework/types"

import type { BatchTerms } from "../../domain/batch/batch-item"
import { groupByAccount } from "../../domain/batch/batch-totals"
import { fieldOfFault } from "../../domain/batch/row-fault"
import { rowFaultText } from "../../domain/batch/row-fault-text"
import { tableFaultText } from "../../domain/table-file"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type { RoutedAccount } from "../../modules/paygate/options"
import type PaygateModuleService from "../../modules/paygate/service"
import type { NewBatch } from "../../modules/paygate/stores/batch-reservation-store"
import { type BatchFault, batchLayout } from "../../paygate/batch"
import { RefusalError } from "../../refusals/refusal"
import { emitPaygateEvent } from "../events"

import { faultsText } from "./faults-text"
import { type BatchPlan, planBatch } from "./plan-batch"
import type { FaultyRow, ReadItems } from "./read-items"

/** What the caller agrees to. */
export interface BatchConsent extends Pick<BatchTerms, "restWhenEmpty"> {
  /** Leaves faulty rows out instead of refusing the whole. */
  readonly skipWrongRows: boolean
  readonly ignoreUnusedColumns: boolean
}

/**
 * Reserves the payments of a plan, one batch an account. From here on no button refunds them.
 * @returns the ids of the batches
 * @throws RefusalError when rows are wrong, nothing is left, or another call reserved a payment first
 */
export async function createBatches(
  container: MedusaContainer,
  kind: BatchPlan["kind"],
  items: ReadItems,
  consent: BatchConsent,
): Promise<string[]> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const plan = await planBatch(container, kind, items, consent)
  refuseWithoutConsent(plan, consent)
  const batches = [...groupByAccount(plan.rows)].map(([accountId, reservations]) => ({
    batch: newBatch(paygate.account(accountId), kind),
    reservations,
  }))
  const result = await paygate.batches.reservations.reserve(batches)
  switch (result.kind) {
    case "taken": {
      const problem = "is being refunded or is in another batch since a moment ago"
      const taken = new Set(result.attemptIds)
      const faults = plan.rows
        .filter(({ attempt }) => taken.has(attempt.id))
        .map(({ line }) => ({ line, field: "payment", problem }))
      throw new RefusalError("batch-taken", `Nothing was locked: ${faultsText(faults)}. Look again.`)
    }
    case "reserved":
      for (const id of result.ids) {
        await emitPaygateEvent(container, "paygate.batch.created", { batch_id: id })
      }
      return result.ids
  }
}

/** @throws RefusalError when the plan may not be what the caller meant */
function refuseWithoutConsent(
  { rows, faulty, unusedColumns, fileFault }: BatchPlan,
  { ignoreUnusedColumns, skipWrongRows }: BatchConsent,
): void {
  if (fileFault) {
    throw new RefusalError("batch-file", `The file cannot be read. ${tableFaultText(fileFault)}`)
  }
  if (unusedColumns.length > 0 && !ignoreUnusedColumns) {
    throw new RefusalError(
      "batch-columns-unused",
      `Nothing was locked, because columns of the file mean nothing here: ${unusedColumns.join(", ")}. ` +
        "Rename or remove them, or say that they are to be ignored (ignore_unused_columns).",
    )
  }
  const faults = faulty.map(faultOf)
  if (faults.length > 0 && !skipWrongRows) {
    const message = `Nothing was locked, because rows are wrong: ${faultsText(faults)}`
    throw new RefusalError("batch-rows-wrong", message)
  }
  if (rows.length === 0) {
    throw new RefusalError("batch-empty", "There is no payment left for the batch.")
  }
}

function faultOf({ line, fault }: FaultyRow): BatchFault {
  return { line, field: fieldOfFault(fault), problem: rowFaultText(fault) }
}

/** The plan contains configured accounts only. */
function newBatch(routed: RoutedAccount | undefined, kind: BatchPlan["kind"]): NewBatch {
  if (!routed) {
    throw new TypeError("a batch without an account")
  }
  const { account, batch } = routed
  const { masterMerchantId, lineEnd, headDate, delivery, sum } = batch
  const subMerchants = masterMerchantId !== undefined
  return {
    accountId: account.id,
    kind,
    merchantId: masterMerchantId ?? account.merchantId,
    layout: {
      ...batchLayout({ version: batch.version, subMerchants, refNr: batch.refNr, code: batch.code }),
      ...{ lineEnd, headDate, delivery, sum },
      subMerchantId: subMerchants ? account.merchantId : null,
    },
  }
}
