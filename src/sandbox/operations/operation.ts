import type { ParameterBag } from "../../paygate/wire"
import type { Booking, BookingRequest } from "../ledger/booking"
import type { PaymentRecord } from "../ledger/payment"
import type { Method } from "../methods"
import type { Table } from "../tables/row"

/** The browser goes there; result by notify and redirect. */
export interface FormOperation {
  readonly kind: "form"
  readonly id: string
  readonly file: string
  readonly method: Method
  readonly table: Table
}

export type FollowUpAction = "capture" | "credit" | "reverse"

/** What a follow-up means for the payments of one method. */
export interface FollowUpTable {
  readonly request: Table
  /** Parameters of the request that the answer table repeats. */
  readonly echoes: readonly ("RefNr" | "UserData")[]
}

/** A server call that acts on a payment named by PayID. A method without a table does not know the action. */
export interface FollowUpOperation {
  readonly kind: "follow-up"
  readonly file: string
  readonly action: FollowUpAction
  readonly tables: Partial<Record<Method, FollowUpTable>>
  readonly book: (payment: PaymentRecord, request: BookingRequest) => Booking
}

/** Where an inquiry looks a payment up. */
export interface PaymentLookup {
  readonly byPayId: (payId: string) => PaymentRecord | undefined
  readonly byTransId: (transId: string) => PaymentRecord | undefined
  readonly now: number
}

/** A server call that only asks. */
export interface InquiryOperation {
  readonly kind: "inquiry"
  readonly id: string
  readonly file: string
  readonly table: Table
  readonly find: (bag: ParameterBag, lookup: PaymentLookup) => PaymentRecord | undefined
}

export type ServerOperation = FollowUpOperation | InquiryOperation
export type Operation = FormOperation | ServerOperation
