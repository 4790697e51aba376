import type { MinorAmount } from "../../paygate/values"

/** What a subscription pays, when and how often, as far as the shop knows. Days are written YYYY-MM-DD. */
export interface SubscriptionValues {
  readonly amount: MinorAmount
  /** Null when the shop was never told; the gateway may know one. */
  readonly description: string | null
  readonly startDate: string
  readonly endDate: string
  readonly intervalDays: number
  readonly active: boolean
}

/** An entry of the registry. The gateway names no currency, so the shop has to know it. */
export interface Subscription extends SubscriptionValues {
  readonly id: string
  readonly accountId: string
  /** The gateway's own number for the subscription. */
  readonly aboId: string
  /** ISO 4217, upper case. */
  readonly currency: string
  readonly customerId: string | null
  readonly orderId: string | null
  /** Grows with every change of the values, so that nobody overwrites values they have not seen. */
  readonly revision: number
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly updatedAt: Date
}
