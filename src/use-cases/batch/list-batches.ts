import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type {
  BatchCandidateView,
  BatchImportView,
  BatchView,
  ListedRecordView,
} from "../../contracts/batch-view"
import { type BatchKind, batchMethods } from "../../domain/batch/batch-methods"
import { readOrderNumber } from "../../domain/order-number"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { RecordFilter } from "../../modules/paygate/stores/batch-record-store"
import { orderNumbers } from "../../orders/order-numbers"

import { knownBatch } from "./known-batch"
import { batchView, candidateView, importView, recordView } from "./views"

/** A page of batches, newest first. */
export async function listBatches(
  paygate: PaygateModuleService,
  page: { limit: number; offset: number },
): Promise<{ batches: BatchView[]; count: number }> {
  const { rows, count } = await paygate.batches.files.list(page)
  const counts = await paygate.batches.records.counts(rows.map(({ id }) => id))
  const batches = rows.map((row) =>
    batchView(
      row,
      counts.filter(({ batch_id }) => batch_id === row.id),
    ),
  )
  return { batches, count }
}

/**
 * One batch with the imports of its answers, newest first.
 * @throws RefusalError when there is no such batch
 */
export async function showBatch(
  paygate: PaygateModuleService,
  id: string,
): Promise<{ batch: BatchView; imports: BatchImportView[] }> {
  // The imports are read first: one that says "done" then never stands beside records counted before it ended.
  const imports = await paygate.batches.imports.ofBatch(id)
  const row = await knownBatch(paygate, id)
  const batch = batchView(row, await paygate.batches.records.counts([id]))
  return { batch, imports: imports.map((each) => importView(each, batch)) }
}

/** Payments that a batch may be made of, newest first. `text`: part of a TransID, an order's id or its number. */
export async function listCandidates(
  container: MedusaContainer,
  filter: { kind: BatchKind; text: string | undefined; limit: number; offset: number },
): Promise<{ candidates: BatchCandidateView[]; count: number }> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const number = readOrderNumber(filter.text ?? "")
  const numbered = number === undefined ? undefined : await orderOfNumber(container, number)
  const { subjects, count } = await paygate.batches.subjects.candidates({
    methods: batchMethods(filter.kind),
    untouched: filter.kind === "release",
    text: numbered ?? filter.text,
    limit: filter.limit,
    offset: filter.offset,
  })
  const numbers = await orderNumbers(
    container,
    subjects.map(({ attempt }) => attempt.orderId),
  )
  return { candidates: subjects.map((subject) => candidateView(subject, numbers)), count }
}

/** A page of a batch's records, in the order of its file. @throws RefusalError when there is no such batch */
export async function listRecords(
  container: MedusaContainer,
  batchId: string,
  page: { filter?: RecordFilter; limit: number; offset: number },
): Promise<{ records: ListedRecordView[]; count: number }> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  await knownBatch(paygate, batchId)
  const { rows, count } = await paygate.batches.records.list(batchId, page)
  const numbers = await orderNumbers(
    container,
    rows.map(({ order_id }) => order_id),
  )
  const records = rows.map((row) => ({
    ...recordView(row),
    order_number: numbers.get(row.order_id ?? "") ?? null,
  }))
  return { records, count }
}

async function orderOfNumber(container: MedusaContainer, number: number): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { display_id: number },
  })
  return (data as { id: string }[])[0]?.id
}
