import type { Texts } from "./english"
import { batch } from "./fr/batch"
import { common } from "./fr/common"
import { gateway } from "./fr/gateway"
import { orderCard } from "./fr/order-card"
import { overview } from "./fr/overview"
import { paymentLink } from "./fr/payment-link"
import { payments } from "./fr/payments"
import { refusals } from "./fr/refusals"
import { subscriptions } from "./fr/subscriptions"
import { words } from "./fr/words"

/** Every text of the admin pages in French. */
export const fr: Texts = {
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
