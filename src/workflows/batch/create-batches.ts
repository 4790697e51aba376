import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { BatchItem } from "../../domain/batch/batch-item"
import type { BatchKind } from "../../domain/batch/batch-methods"
import { atTheBorder } from "../../refusals/medusa-error"
import { createBatches } from "../../use-cases/batch/create-batches"
import { readItemsFromCsv, readItemsFromSelection } from "../../use-cases/batch/read-items"
import { withdrawBatch } from "../../use-cases/batch/withdraw-batch"

/** Payments by name, or a CSV file with a header row. Amounts in major units. */
export interface CreateBatchesInput {
  readonly kind: BatchKind
  readonly items?: readonly BatchItem[]
  readonly csv?: string
  /** Whether rows without an amount mean everything that is left; otherwise they are invalid. */
  readonly rest_when_empty?: boolean
  readonly ignore_unused_columns?: boolean
  readonly skip_wrong_rows?: boolean
}

export const createBatchesStep = createStep(
  "paygate-create-batches-step",
  async (input: CreateBatchesInput, { container }) => {
    const ids = await atTheBorder(async () => {
      const items =
        input.csv === undefined
          ? readItemsFromSelection(input.items ?? [])
          : await readItemsFromCsv(input.csv)
      return createBatches(container, input.kind, items, {
        restWhenEmpty: input.rest_when_empty ?? false,
        ignoreUnusedColumns: input.ignore_unused_columns ?? false,
        skipWrongRows: input.skip_wrong_rows ?? false,
      })
    })
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    for (const id of ids ?? []) {
      await withdrawBatch(container, id, { neverSent: true })
    }
  },
)

/** Locks payments for batch files, in one batch per account. Shops can hook into `batchesCreated`. */
export const createBatchesWorkflow = createWorkflow(
  "paygate-create-batches-workflow",
  (input: WorkflowData<CreateBatchesInput>) => {
    const batchIds = createBatchesStep(input)
    const batchesCreated = createHook("batchesCreated", { batch_ids: batchIds })
    return new WorkflowResponse(batchIds, { hooks: [batchesCreated] })
  },
)
