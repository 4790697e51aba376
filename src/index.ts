export {
  definePaygate,
  type Paygate,
  type PaygateAccountOptions,
  type PaygateOptions,
} from "./define-paygate"
export type { MethodId } from "./domain/methods"
export type { PaymentAction, PaymentData, SessionData } from "./domain/session-data"
