import type { Texts } from "../english"

import { batch } from "./batch"
import { common } from "./common"
import { gateway } from "./gateway"
import { orderCard } from "./order-card"
import { overview } from "./overview"
import { payments } from "./payments"
import { refusals } from "./refusals"
import { subscriptions } from "./subscriptions"
import { words } from "./words"

/** Every text of the admin pages in French. */
export const fr: Texts = {
  "paygate-batch": batch,
  "paygate-common": common,
  "paygate-gateway": gateway,
  "paygate-order-card": orderCard,
  "paygate-overview": overview,
  "paygate-payments": payments,
  "paygate-refusals": refusals,
  "paygate-subscriptions": subscriptions,
  "paygate-words": words,
}
