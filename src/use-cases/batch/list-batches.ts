import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { batchMethods, type BatchKind } from "../../domain/batch/batch-methods"
import type {
  BatchCandidateView,
  BatchImportView,
  BatchView,
  ListedRecordView,
} from "../../domain/batch/batch-view"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { RecordFilter } from "../../modules/paygate/stores/batch-record-store"

import { knownBatch } from "./known-batch"
import { batchView, candidateView, importView, recordView } from "./views"

/** A page of batches, newest first. */
export async function listBatches(
  ledger: PaygateModuleService,
  page: { limit: number; offset: number },
): Promise<{ batches: BatchView[]; count: number }> {
  const { rows, count } = await ledger.batches.files.list(page)
  const counts = await ledger.batches.records.counts(rows.map(({ id }) => id))
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
 * @throws BatchRefusalError when there is no such batch
 */
export async function showBatch(
  ledger: PaygateModuleService,
  id: string,
): Promise<{ batch: BatchView; imports: BatchImportView[] }> {
  const row = await knownBatch(ledger, id)
  const batch = batchView(row, await ledger.batches.records.counts([id]))
  const imports = await ledger.batches.imports.ofBatch(id)
  return { batch, imports: imports.map((each) => importView(each, batch)) }
}

/** Payments that a batch may be made of, newest first. `text`: part of a TransID, an order's id or its number. */
export async function listCandidates(
  container: MedusaContainer,
  filter: { kind: BatchKind; text: string | undefined; limit: number; offset: number },
): Promise<BatchCandidateView[]> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const number = /^#?(\d{1,9})$/.exec(filter.text ?? "")?.[1]
  const [numbered] = number === undefined ? [] : await ordersBy(container, { display_id: Number(number) })
  const subjects = await ledger.batches.subjects.candidates({
    methods: batchMethods(filter.kind),
    untouched: filter.kind === "reverse",
    text: numbered?.id ?? filter.text,
    limit: filter.limit,
    offset: filter.offset,
  })
  const numbers = await orderNumbers(
    container,
    subjects.map(({ attempt }) => attempt.orderId),
  )
  return subjects.map((subject) => candidateView(subject, numbers))
}

/** A page of a batch's records, in the order of its file. */
export async function listRecords(
  container: MedusaContainer,
  batchId: string,
  page: { filter?: RecordFilter; limit: number; offset: number },
): Promise<{ records: ListedRecordView[]; count: number }> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { rows, count } = await ledger.batches.records.list(batchId, page)
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

/** The numbers that people know orders by, by id. */
async function orderNumbers(
  container: MedusaContainer,
  orderIds: readonly (string | null)[],
): Promise<Map<string, number>> {
  const ids = orderIds.filter((id) => id !== null)
  const orders = ids.length === 0 ? [] : await ordersBy(container, { id: ids })
  return new Map(orders.map(({ id, display_id }) => [id, display_id]))
}

async function ordersBy(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): Promise<{ id: string; display_id: number }[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "display_id"], filters })
  return data as { id: string; display_id: number }[]
}
