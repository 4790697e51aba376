/** Whether Medusa shows a capture or refund, on the payment and on its order. */
export type BookingResult =
  | { readonly kind: "booked" }
  /** Medusa shows nothing of it; what core or the provider said. */
  | { readonly kind: "not-booked"; readonly cause: unknown }
