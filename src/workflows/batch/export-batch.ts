import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { atTheBorder } from "../../refusals/medusa-error"
import { exportBatch } from "../../use-cases/batch/export-batch"

export const exportBatchStep = createStep(
  "paygate-export-batch-step",
  async ({ batch_id }: { batch_id: string }, { container }) => {
    const { file_name } = await atTheBorder(() => exportBatch(container, batch_id))
    return new StepResponse({ file_name })
  },
)

/** Names a batch's file and marks the batch as exported; repeating it changes nothing. */
export const exportBatchWorkflow = createWorkflow(
  "paygate-export-batch-workflow",
  (input: WorkflowData<{ batch_id: string }>) => new WorkflowResponse(exportBatchStep(input)),
)
