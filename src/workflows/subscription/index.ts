export {
  changePaygateSubscriptionStep,
  changePaygateSubscriptionStepId,
  changePaygateSubscriptionWorkflow,
  changePaygateSubscriptionWorkflowId,
} from "./change-subscription"
export type { ChangePaygateSubscriptionInput } from "./inputs"
