import { batch } from "./en/batch"
import { common } from "./en/common"
import { gateway } from "./en/gateway"
import { orderCard } from "./en/order-card"
import { overview } from "./en/overview"
import { paymentLink } from "./en/payment-link"
import { payments } from "./en/payments"
import { refusals } from "./en/refusals"
import { subscriptions } from "./en/subscriptions"
import { words } from "./en/words"
import type { SameTexts } from "./same-texts"

/** Every text of the admin pages in English; each page has a namespace, read with `useTranslation("paygate-…")`. */
export const en = {
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

/** Every text in one language; a language that lacks one does not compile. */
export type Texts = SameTexts<typeof en>
