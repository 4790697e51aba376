import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { atTheBorder } from "../../refusals/medusa-error"
import { withdrawBatch } from "../../use-cases/batch/withdraw-batch"

export interface WithdrawBatchInput {
  readonly batch_id: string
  /** A person confirms that the exported file has not reached the gateway. */
  readonly never_sent?: boolean
}

export const withdrawBatchStep = createStep(
  "paygate-withdraw-batch-step",
  async ({ batch_id, never_sent }: WithdrawBatchInput, { container }) => {
    await atTheBorder(() => withdrawBatch(container, batch_id, { neverSent: never_sent ?? false }))
    return new StepResponse({ batch_id })
  },
)

/** Withdraws a batch before it is sent and unlocks its payments. */
export const withdrawBatchWorkflow = createWorkflow(
  "paygate-withdraw-batch-workflow",
  (input: WorkflowData<WithdrawBatchInput>) => new WorkflowResponse(withdrawBatchStep(input)),
)
