import type { SandboxPayment } from "../../../src/sandbox"
import type { RequestOutcome } from "../actors/witness"

/** Everything the judge compares. All amounts are whole minor units. */
export interface Books {
  /** The gateway's own payments: what was really paid. */
  readonly gateway: readonly SandboxPayment[]
  readonly orders: readonly OrderEntry[]
  readonly payments: readonly PaymentEntry[]
  readonly attempts: readonly AttemptEntry[]
  readonly operations: readonly OperationEntry[]
  readonly problems: readonly ProblemEntry[]
  readonly witness: {
    /** PayID to cart. */
    readonly payments: ReadonlyMap<string, string>
    readonly requests: readonly RequestOutcome[]
    readonly forgeriesTaken: readonly string[]
    /** Orders that were edited, returned, claimed or exchanged. */
    readonly changedOrders: ReadonlySet<string>
    /** Who paid the additional amount of an order by a link: PayID to order and payment collection. */
    readonly links: ReadonlyMap<string, { readonly orderId: string; readonly collectionId: string }>
  }
}

export interface OrderEntry {
  readonly id: string
  readonly cartId: string | null
  readonly canceled: boolean
  readonly currency: string
  /** As it was placed: each refund adds a version with a lower total. */
  readonly total: number
  /** A session of the order is waiting for the shopper to pay. */
  readonly pendingAuthorization: boolean
  /** The shopper chose another provider: only its sessions are left, and core alone is responsible for them. */
  readonly paidOtherwise: boolean
  /** Order transactions, captures positive, refunds negative. */
  readonly transactions: readonly { readonly amount: number; readonly referenceId: string }[]
}

export interface PaymentEntry {
  readonly id: string
  readonly sessionId: string
  readonly orderId: string | null
  readonly providerId: string
  /** The gateway payment it represents; null when Medusa does not say. */
  readonly payId: string | null
  readonly currency: string
  readonly amount: number
  readonly canceled: boolean
  readonly captures: readonly { readonly id: string; readonly amount: number }[]
  readonly refunds: readonly { readonly id: string; readonly amount: number }[]
}

export interface AttemptEntry {
  readonly id: string
  readonly transId: string
  readonly payId: string | null
  readonly sessionId: string
  readonly cartId: string | null
  readonly state: string
  readonly currency: string
  readonly amount: number
  readonly captured: number
  readonly refunded: number
  readonly completed: boolean
}

export interface OperationEntry {
  readonly attemptId: string
  readonly payId: string
  readonly kind: string
  readonly amount: number
  readonly state: string
  /** What was captured, or refunded, when it began. */
  readonly before: number
}

export interface ProblemEntry {
  readonly attemptId: string | null
  readonly orderId: string | null
  readonly kind: string
  /** The reason, as a code of the plugin or in a server's own words; null when none is given. */
  readonly reason: string | null
  readonly open: boolean
}
