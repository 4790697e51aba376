import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { toMajor } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { reconcilePayment } from "../../payments/reconcile/reconcile-payment"
import { releaseAttempt } from "../../payments/release/release-attempt"
import { atTheBorder } from "../../refusals/medusa-error"
import { RefusalError } from "../../refusals/refusal"
import { readInput } from "../../use-cases/read-input"
import { afterTheFact, hookError } from "../after-the-fact"

import { type ReleasePaygatePaymentInput, releasePaygatePaymentInput } from "./inputs"
import { movedMoney } from "./moved-money"

export const releasePaygatePaymentStepId = "paygate-release-payment-step"

/**
 * Releases an authorization at the gateway, then cancels Medusa's payment. No compensation: only the shopper can authorize the
 * money again.
 */
export const releasePaygatePaymentStep = createStep(
  releasePaygatePaymentStepId,
  async (written: ReleasePaygatePaymentInput, { container }) =>
    atTheBorder(async () => {
      const input = readInput(releasePaygatePaymentInput, written)
      const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
      const attempt = await paygate.attempts.byId(input.attempt_id)
      if (!attempt) {
        throw new RefusalError("attempt-unknown", `There is no attempt ${input.attempt_id}.`)
      }
      const { repeated } = await releaseAttempt(container, attempt, {
        key: input.request_key ?? null,
        ...(input.requested_by === undefined ? {} : { by: input.requested_by }),
      })
      // A live order has no money from here on: whoever looks at it next reads so.
      await reconcilePayment(container, attempt.id)
      const amount = toMajor(attempt.amount, attempt.currency)
      return new StepResponse({ release: movedMoney(attempt, { amount }, input), repeated })
    }),
)

export const releasePaygatePaymentWorkflowId = "paygate-release-payment-workflow"

/**
 * Releases an authorization, or cancels a code that nobody has paid. A shop's code runs afterwards in the hook
 * `paymentReleased`, once per release.
 */
export const releasePaygatePaymentWorkflow = createWorkflow(
  releasePaygatePaymentWorkflowId,
  (input: WorkflowData<ReleasePaygatePaymentInput>) => {
    const done = releasePaygatePaymentStep(input)
    const { hooks } = when("paygate-payment-was-released", { done }, ({ done }) => !done.repeated).then(
      () => ({
        result: done,
        hooks: [createHook("paymentReleased", done.release)] as const,
      }),
    )
    const [paymentReleased] = hooks
    const result = transform({ done, left: paymentReleased.getResult() }, ({ done, left }) => ({
      release: done.release,
      hook_error: hookError(left),
    }))
    return new WorkflowResponse(result, { hooks: [paymentReleased] })
  },
)

releasePaygatePaymentWorkflow.hooks.paymentReleased = afterTheFact(
  "paymentReleased",
  releasePaygatePaymentWorkflow.hooks.paymentReleased,
)
