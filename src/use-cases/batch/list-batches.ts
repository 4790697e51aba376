import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { batchMethods, type BatchKind } from "../../domain/batch/batch-methods"
import type { BatchCandidateView, BatchImportView, BatchView } from "../../domain/batch/batch-view"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

import { knownBatch } from "./known-batch"
import { batchView, candidateView, importView } from "./views"

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
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const orders = async (filters: Record<string, unknown>) => {
    const { data } = await query.graph({ entity: "order", fields: ["id", "display_id"], filters })
    return data as { id: string; display_id: number }[]
  }
  const number = /^#?(\d{1,9})$/.exec(filter.text ?? "")?.[1]
  const [numbered] = number === undefined ? [] : await orders({ display_id: Number(number) })
  const subjects = await ledger.batches.subjects.candidates({
    methods: batchMethods(filter.kind),
    untouched: filter.kind === "reverse",
    text: numbered?.id ?? filter.text,
    limit: filter.limit,
    offset: filter.offset,
  })
  const ids = subjects.flatMap(({ attempt }) => attempt.orderId ?? [])
  const known = ids.length === 0 ? [] : await orders({ id: ids })
  const numbers = new Map(known.map(({ id, display_id }) => [id, display_id]))
  return subjects.map((subject) => candidateView(subject, numbers))
}
