/** What the people of a run saw with their own eyes; the judge believes neither shop nor ledger without it. */
export interface Witness {
  /** Which round a cart belongs to. */
  readonly carts: Map<string, { readonly seed: number; readonly shopper: string }>
  /** Who was at the gateway with which payment: PayID to cart. */
  readonly payments: Map<string, string>
  readonly requests: RequestOutcome[]
  /** Orders that a merchant changed after they were placed. */
  readonly changedOrders: Set<string>
  /** Who paid by a link what a changed order costs more: PayID to order and collection. */
  readonly links: Map<string, { readonly orderId: string; readonly collectionId: string }>
  /** Forged notices that were answered as if they were welcome. */
  readonly forgeriesTaken: string[]
}

/** What a merchant was told about a request, in the end. Amount in minor units. */
export interface RequestOutcome {
  readonly paymentId: string
  readonly orderId: string
  readonly kind: "capture" | "refund" | "cancel-order"
  readonly amount: number
  /** Answers that said "done". */
  readonly done: number
  /** Calls without a clear answer in the end, or whose row was found after the connection was lost. */
  readonly unclear: number
  /** What the refused clicks were told, for who looks into a difference. */
  readonly refusals?: readonly string[]
}

export function newWitness(): Witness {
  return {
    ...{ carts: new Map(), payments: new Map(), requests: [] },
    ...{ changedOrders: new Set(), links: new Map(), forgeriesTaken: [] },
  }
}
