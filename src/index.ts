export {
  definePaygate,
  type Paygate,
  type PaygateAccountOptions,
  type PaygateOptions,
} from "./define-paygate"
export type { PaygateEventName, PaygateEvents } from "./domain/events"
export type { MethodId } from "./domain/methods"
export type { PaymentAction, PaymentData, SessionData } from "./domain/session-data"
