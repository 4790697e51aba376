import type { PlacedOrder } from "../complete-cart"

import type { PaygatePaymentElement } from "./paygate-payment"
import type { Screen } from "./screen"

declare global {
  interface HTMLElementTagNameMap {
    "paygate-payment": PaygatePaymentElement
  }
  /** All events bubble out of the shadow root. Those after which the component acts by itself can be prevented. */
  interface HTMLElementEventMap {
    "paygate-order": CustomEvent<{ order: PlacedOrder }>
    "paygate-exit": CustomEvent<{ why: ExitReason }>
    "paygate-retry": CustomEvent<Record<string, never>>
    "paygate-app": CustomEvent<{ payload: string }>
    "paygate-redirect": CustomEvent<{ url: string }>
    "paygate-change": CustomEvent<{ screen: Screen }>
  }
}

/** Why a shopper left without an order. */
export type ExitReason = "canceled" | "other-way"
