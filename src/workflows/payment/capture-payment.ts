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

import { capturePayment } from "../../payments/capture/capture-payment"
import { atTheBorder } from "../../refusals/medusa-error"
import { readInput } from "../../use-cases/read-input"
import { afterTheFact, hookError } from "../after-the-fact"

import { type CapturePaygatePaymentInput, capturePaygatePaymentInput } from "./inputs"
import { type MovedMoney, movedMoney } from "./moved-money"

export const capturePaygatePaymentStepId = "paygate-capture-payment-step"

/**
 * Captures at the gateway and records it in Medusa. No compensation: a capture cannot be undone, only refunded, and that needs
 * a decision.
 */
export const capturePaygatePaymentStep = createStep(
  capturePaygatePaymentStepId,
  async (written: CapturePaygatePaymentInput, { container }) =>
    atTheBorder(async () => {
      const input = readInput(capturePaygatePaymentInput, written)
      const { attempt, repeated, ...captured } = await capturePayment(container, {
        paymentId: input.payment_id,
        amount: input.amount,
        closeRest: input.close_rest,
        force: input.force,
        requestKey: input.request_key,
        ...(input.requested_by === undefined ? {} : { by: input.requested_by }),
      })
      const capture: MovedMoney = {
        ...movedMoney(attempt, captured, input),
        payment_id: input.payment_id,
      }
      return new StepResponse({ capture, repeated })
    }),
)

export const capturePaygatePaymentWorkflowId = "paygate-capture-payment-workflow"

/**
 * Captures a payment, with options that Medusa's own button does not have. A shop's code runs afterwards in the hook
 * `paymentCaptured`, once per capture.
 */
export const capturePaygatePaymentWorkflow = createWorkflow(
  capturePaygatePaymentWorkflowId,
  (input: WorkflowData<CapturePaygatePaymentInput>) => {
    const done = capturePaygatePaymentStep(input)
    const { hooks } = when("paygate-payment-was-captured", { done }, ({ done }) => !done.repeated).then(
      () => ({
        result: done,
        hooks: [createHook("paymentCaptured", done.capture)] as const,
      }),
    )
    const [paymentCaptured] = hooks
    const result = transform({ done, left: paymentCaptured.getResult() }, ({ done, left }) => ({
      capture: done.capture,
      hook_error: hookError(left),
    }))
    return new WorkflowResponse(result, { hooks: [paymentCaptured] })
  },
)

capturePaygatePaymentWorkflow.hooks.paymentCaptured = afterTheFact(
  "paymentCaptured",
  capturePaygatePaymentWorkflow.hooks.paymentCaptured,
)
