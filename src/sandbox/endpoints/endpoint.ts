import type { ParameterBag } from "../../paygate/wire"
import type { EndpointId, FollowUpAction } from "../endpoint-ids"
import type { AnswerField } from "../envelope/answer-fields"
import type { Booking, BookingRequest } from "../ledger/booking"
import type { PaymentRecord } from "../ledger/payment"
import type { Method } from "../methods"
import type { Table } from "../tables/row"

/** What distinguishes two endpoints that share a file name. */
export interface Caller {
  readonly alipay: "cockpit" | "ppro"
  readonly bag: ParameterBag
}

/** Begins a payment. */
interface PaymentEndpoint {
  readonly id: EndpointId
  readonly file: string
  readonly method: Method
  readonly table: Table
  /** The name of the table, where another endpoint uses the same. */
  readonly tableId?: EndpointId
  /** Only for TWINT: the contract it needs. */
  readonly twint?: "direct" | "ppro"
  /** Only where a file has several endpoints: whether this one is meant. */
  readonly serves?: (caller: Caller) => boolean
}

/** The browser opens the file; the result comes by notify and redirect. */
export interface FormEndpoint extends PaymentEndpoint {
  readonly kind: "form"
}

/** The shop's server begins a payment: the answer contains the result, or what the shopper's wallet needs. */
export interface PaymentCallEndpoint extends PaymentEndpoint {
  readonly kind: "payment-call"
}

/** The table of a follow-up for the payments of one method. */
export interface FollowUpTable {
  /** The name of this table: "alipay.credit" serves every Alipay method. */
  readonly id: string
  readonly request: Table
  /** Request parameters that the answer repeats, in the spelling of its table. */
  readonly echoes: readonly ("RefNr" | "refnr" | "UserData")[]
  /** What the answer to a failure contains besides Code. */
  readonly errors?: readonly AnswerField[]
}

/** A server call on a payment identified by PayID. A method without a table does not support the action. */
export interface FollowUpEndpoint {
  readonly kind: "follow-up"
  readonly id: EndpointId
  readonly file: string
  readonly action: FollowUpAction
  readonly tables: Partial<Record<Method, FollowUpTable>>
  readonly book: (payment: PaymentRecord, request: BookingRequest) => Booking
}

/** A server call that only reads. */
export interface InquiryEndpoint {
  readonly kind: "inquiry"
  readonly id: EndpointId
  readonly file: string
  readonly table: Table
  /** The parameter that identifies its payment. */
  readonly names: "PayID" | "TransID"
  /** Whether Status is about the inquiry, with amounts about the payment, or is the payment's own status. */
  readonly reports: "amounts" | "payment-status"
  /** The methods it supports; all by default. */
  readonly methods?: readonly Method[]
}

/** A server call that changes a subscription. */
export interface SubscriptionEndpoint {
  readonly kind: "subscription"
  readonly id: EndpointId
  readonly file: string
  readonly table: Table
}

export type ServerEndpoint = PaymentCallEndpoint | FollowUpEndpoint | InquiryEndpoint | SubscriptionEndpoint
export type Endpoint = FormEndpoint | ServerEndpoint
