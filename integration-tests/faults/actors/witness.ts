/** What the people of a run did and saw themselves; the judge trusts neither the shop nor the plugin's records without it. */
export interface Witness {
  /** The round of each cart. */
  readonly carts: Map<string, { readonly seed: number; readonly shopper: string }>
  /** Whose payment it was at the gateway: PayID to cart. */
  readonly payments: Map<string, string>
  readonly requests: RequestOutcome[]
  /** Orders that a merchant changed after they were placed. */
  readonly changedOrders: Set<string>
  /** Who paid the additional amount of a changed order by a link: PayID to order and payment collection. */
  readonly links: Map<string, { readonly orderId: string; readonly collectionId: string }>
  /** Forged notices that the shop accepted. */
  readonly forgeriesTaken: string[]
}

/** The final outcome of a request as a merchant saw it. Amount in minor units. */
export interface RequestOutcome {
  readonly paymentId: string
  readonly orderId: string
  readonly kind: "capture" | "refund" | "cancel-order"
  readonly amount: number
  /** How many answers said "done". */
  readonly done: number
  /** Calls that never got a clear answer, or whose row was found after the connection was lost. */
  readonly unclear: number
  /** The messages of refused clicks, for investigating a difference. */
  readonly refusals?: readonly string[]
}

export function newWitness(): Witness {
  return {
    ...{ carts: new Map(), payments: new Map(), requests: [] },
    ...{ changedOrders: new Set(), links: new Map(), forgeriesTaken: [] },
  }
}
