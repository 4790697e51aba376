import type { LinkImpossibility, LinkState } from "../domain/payment-link"

import type { AdminUser } from "./attempt-card"

/** A payment link as the admin routes return it; its address is shown once, when it is made. Amounts in major units: "12.50". */
export interface PaymentLinkView {
  readonly id: string
  readonly state: LinkState
  /** What the order owed when the link was made; the link follows the order. */
  readonly amount: string
  readonly created_at: string
  readonly created_by: AdminUser | null
  readonly expires_at: string
  readonly revoked_at: string | null
  /** Who revoked it, or made the link that replaced it. */
  readonly revoked_by: AdminUser | null
}

/** What an order owes, and its link. Amounts in major units with all decimals of the currency. */
export interface LinkOfOrder {
  readonly order_id: string
  readonly currency_code: string
  readonly total: string
  /** Captured or reserved. */
  readonly paid: string
  readonly owed: string
  /** Why no link can be made now; null when one can. */
  readonly impossible: LinkImpossibility | null
  /** The newest link; null if there never was one, or it was cleaned up. */
  readonly link: PaymentLinkView | null
}

/** `GET /admin/paygate/payment-links?order_id=…`, and the response to a revocation. */
export interface OrderLinkAnswer {
  readonly payment_link: LinkOfOrder
}

/** `POST /admin/paygate/payment-links`. */
export interface NewLinkAnswer extends OrderLinkAnswer {
  /** The link itself. It is not stored, so nobody can show it again. */
  readonly address: string
}
