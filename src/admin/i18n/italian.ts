import type { Texts } from "./english"
import { batch } from "./it/batch"
import { common } from "./it/common"
import { gateway } from "./it/gateway"
import { orderCard } from "./it/order-card"
import { overview } from "./it/overview"
import { paymentLink } from "./it/payment-link"
import { payments } from "./it/payments"
import { refusals } from "./it/refusals"
import { subscriptions } from "./it/subscriptions"
import { words } from "./it/words"

/** Every text of the admin pages in Italian. */
export const it: Texts = {
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
