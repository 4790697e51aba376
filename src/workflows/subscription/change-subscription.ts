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

import type { ChangeReport } from "../../contracts/subscription-view"
import { atTheBorder } from "../../refusals/medusa-error"
import { readInput } from "../../use-cases/read-input"
import { changeSubscription } from "../../use-cases/subscriptions/change-subscription"
import { viewReport } from "../../use-cases/subscriptions/list-subscriptions"
import { afterTheFact, hookError } from "../after-the-fact"

import { type ChangePaygateSubscriptionInput, changePaygateSubscriptionInput } from "./inputs"

export const changePaygateSubscriptionStepId = "paygate-change-subscription-step"

/**
 * Changes a subscription at the gateway. No compensation: restoring the old values is a change of its own, which may be
 * refused.
 */
export const changePaygateSubscriptionStep = createStep(
  changePaygateSubscriptionStepId,
  async (written: ChangePaygateSubscriptionInput, { container }) =>
    atTheBorder(async () => {
      const input = readInput(changePaygateSubscriptionInput, written)
      const {
        subscription_id: subscriptionId,
        request_key: requestKey,
        revision,
        requested_by,
        ...rest
      } = input
      const request = { subscriptionId, requestKey, revision, written: rest }
      const { repeated, ...report } = await changeSubscription(container, request, requested_by ?? null)
      return new StepResponse<{ report: ChangeReport; repeated: boolean }>({
        report: await viewReport(container, report),
        repeated,
      })
    }),
)

export const changePaygateSubscriptionWorkflowId = "paygate-change-subscription-workflow"

/**
 * Changes a subscription at the gateway, once per `request_key`. A shop's code runs in the hook `subscriptionChanged`, once,
 * when the gateway has carried out the change. Changes that it refused or whose outcome is unknown are only reported by events.
 */
export const changePaygateSubscriptionWorkflow = createWorkflow(
  changePaygateSubscriptionWorkflowId,
  (input: WorkflowData<ChangePaygateSubscriptionInput>) => {
    const done = changePaygateSubscriptionStep(input)
    const { hooks } = when(
      "paygate-subscription-was-changed",
      { done },
      ({ done }) => !done.repeated && done.report.change.state === "succeeded",
    ).then(() => ({
      result: done,
      hooks: [createHook("subscriptionChanged", done.report)] as const,
    }))
    const [subscriptionChanged] = hooks
    const result = transform({ done, left: subscriptionChanged.getResult() }, ({ done, left }) => ({
      ...done.report,
      hook_error: hookError(left),
    }))
    return new WorkflowResponse(result, { hooks: [subscriptionChanged] })
  },
)

changePaygateSubscriptionWorkflow.hooks.subscriptionChanged = afterTheFact(
  "subscriptionChanged",
  changePaygateSubscriptionWorkflow.hooks.subscriptionChanged,
)
