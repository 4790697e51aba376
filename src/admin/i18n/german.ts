import { batch } from "./de/batch"
import { common } from "./de/common"
import { gateway } from "./de/gateway"
import { orderCard } from "./de/order-card"
import { overview } from "./de/overview"
import { paymentLink } from "./de/payment-link"
import { payments } from "./de/payments"
import { refusals } from "./de/refusals"
import { subscriptions } from "./de/subscriptions"
import { words } from "./de/words"
import type { Texts } from "./english"

/** Every text of the admin pages in German. */
export const de: Texts = {
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
