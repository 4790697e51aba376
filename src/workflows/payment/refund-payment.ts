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

import { refundPayment } from "../../payments/refund/refund-payment"
import { atTheBorder } from "../../refusals/medusa-error"
import { readInput } from "../../use-cases/read-input"
import { afterTheFact, hookError } from "../after-the-fact"

import { type RefundPaygatePaymentInput, refundPaygatePaymentInput } from "./inputs"
import { type MovedMoney, movedMoney } from "./moved-money"

export const refundPaygatePaymentStepId = "paygate-refund-payment-step"

/** Refunds captured money and records it in Medusa. No compensation: nobody can charge a shopper a second time. */
export const refundPaygatePaymentStep = createStep(
  refundPaygatePaymentStepId,
  async (written: RefundPaygatePaymentInput, { container }) =>
    atTheBorder(async () => {
      const input = readInput(refundPaygatePaymentInput, written)
      const { attempt, repeated, ...refunded } = await refundPayment(container, {
        paymentId: input.payment_id,
        amount: input.amount,
        items: input.items,
        reasonId: input.refund_reason_id,
        note: input.note,
        force: input.force,
        requestKey: input.request_key,
        ...(input.requested_by === undefined ? {} : { by: input.requested_by }),
      })
      const refund: MovedMoney = {
        ...movedMoney(attempt, refunded, input),
        payment_id: input.payment_id,
      }
      return new StepResponse({ refund, repeated })
    }),
)

export const refundPaygatePaymentWorkflowId = "paygate-refund-payment-workflow"

/** Refunds captured money, in full or in part. A shop's code runs afterwards in the hook `paymentRefunded`, once per refund. */
export const refundPaygatePaymentWorkflow = createWorkflow(
  refundPaygatePaymentWorkflowId,
  (input: WorkflowData<RefundPaygatePaymentInput>) => {
    const done = refundPaygatePaymentStep(input)
    const { hooks } = when("paygate-payment-was-refunded", { done }, ({ done }) => !done.repeated).then(
      () => ({
        result: done,
        hooks: [createHook("paymentRefunded", done.refund)] as const,
      }),
    )
    const [paymentRefunded] = hooks
    const result = transform({ done, left: paymentRefunded.getResult() }, ({ done, left }) => ({
      refund: done.refund,
      hook_error: hookError(left),
    }))
    return new WorkflowResponse(result, { hooks: [paymentRefunded] })
  },
)

refundPaygatePaymentWorkflow.hooks.paymentRefunded = afterTheFact(
  "paymentRefunded",
  refundPaygatePaymentWorkflow.hooks.paymentRefunded,
)
