export {
  capturePaygatePaymentStep,
  capturePaygatePaymentStepId,
  capturePaygatePaymentWorkflow,
  capturePaygatePaymentWorkflowId,
} from "./capture-payment"
export type { MovedMoney } from "./moved-money"
export {
  refundPaygatePaymentStep,
  refundPaygatePaymentStepId,
  refundPaygatePaymentWorkflow,
  refundPaygatePaymentWorkflowId,
} from "./refund-payment"
export {
  releasePaygatePaymentStep,
  releasePaygatePaymentStepId,
  releasePaygatePaymentWorkflow,
  releasePaygatePaymentWorkflowId,
} from "./release-payment"
export type {
  CapturePaygatePaymentInput,
  RefundPaygatePaymentInput,
  ReleasePaygatePaymentInput,
} from "./inputs"
