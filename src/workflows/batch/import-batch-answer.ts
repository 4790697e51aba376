import { createReadStream } from "node:fs"
import { basename } from "node:path"

import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { BatchImportView, BatchView } from "../../contracts/batch-view"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { atTheBorder } from "../../refusals/medusa-error"
import { startImport } from "../../use-cases/batch/answer/start-import"
import { showBatch } from "../../use-cases/batch/list-batches"

export interface ImportBatchAnswerInput {
  readonly batch_id: string
  /** Path of the answer file on this machine. */
  readonly path: string
}

export const importBatchAnswerStep = createStep(
  "paygate-import-batch-answer-step",
  async ({ batch_id: batchId, path }: ImportBatchAnswerInput, { container }) => {
    const result = await atTheBorder(async () => {
      const source = createReadStream(path)
      const started = await startImport(container, { batchId, fileName: basename(path), source })
      await started.run()
      return showBatch(container.resolve<PaygateModuleService>(PAYGATE_MODULE), batchId)
    })
    return new StepResponse<{ batch: BatchView; imports: BatchImportView[] }>(result)
  },
)

/** Imports the gateway's answer file from disk and records in Medusa what succeeded; waits until that is done. */
export const importBatchAnswerWorkflow = createWorkflow(
  "paygate-import-batch-answer-workflow",
  (input: WorkflowData<ImportBatchAnswerInput>) => new WorkflowResponse(importBatchAnswerStep(input)),
)
