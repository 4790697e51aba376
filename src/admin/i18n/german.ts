import { batch } from "./batch"
import { common } from "./common"
import type { Texts } from "./english"
import { gateway } from "./gateway"
import { orderCard } from "./order-card"
import { overview } from "./overview"
import { payments } from "./payments"
import { refusals } from "./refusals"
import { subscriptions } from "./subscriptions"
import { words } from "./words"

/** Every text of the admin pages in German. */
export const de: Texts = {
  "paygate-batch": batch.de,
  "paygate-common": common.de,
  "paygate-gateway": gateway.de,
  "paygate-order-card": orderCard.de,
  "paygate-overview": overview.de,
  "paygate-payments": payments.de,
  "paygate-refusals": refusals.de,
  "paygate-subscriptions": subscriptions.de,
  "paygate-words": words.de,
}
