import type { Texts } from "./english"
import { batch } from "./zh/batch"
import { common } from "./zh/common"
import { gateway } from "./zh/gateway"
import { orderCard } from "./zh/order-card"
import { overview } from "./zh/overview"
import { paymentLink } from "./zh/payment-link"
import { payments } from "./zh/payments"
import { refusals } from "./zh/refusals"
import { subscriptions } from "./zh/subscriptions"
import { words } from "./zh/words"

/** Every text of the admin pages in Simplified Chinese. */
export const zh: Texts = {
  "paygate-batch": batch,
  "paygate-common": common,
  "paygate-gateway": gateway,
  "paygate-order-card": orderCard,
  "paygate-overview": overview,
  "paygate-payment-link": paymentLink,
  "paygate-payments": payments,
  "paygate-refusals": refusals,
  "paygate-subscriptions": subscriptions,
  "paygate-words": words,
}
