import { batch } from "./batch"
import { common } from "./common"
import { gateway } from "./gateway"
import { orderCard } from "./order-card"
import { overview } from "./overview"
import { payments } from "./payments"
import { refusals } from "./refusals"
import { subscriptions } from "./subscriptions"
import { words } from "./words"

/**
 * Every text of the admin pages, by language. There is one file per page; each is its own namespace, read with
 * `useTranslation("paygate-…")`.
 */
export default {
  en: {
    "paygate-batch": batch.en,
    "paygate-common": common.en,
    "paygate-gateway": gateway.en,
    "paygate-order-card": orderCard.en,
    "paygate-overview": overview.en,
    "paygate-payments": payments.en,
    "paygate-refusals": refusals.en,
    "paygate-subscriptions": subscriptions.en,
    "paygate-words": words.en,
  },
  de: {
    "paygate-batch": batch.de,
    "paygate-common": common.de,
    "paygate-gateway": gateway.de,
    "paygate-order-card": orderCard.de,
    "paygate-overview": overview.de,
    "paygate-payments": payments.de,
    "paygate-refusals": refusals.de,
    "paygate-subscriptions": subscriptions.de,
    "paygate-words": words.de,
  },
}
