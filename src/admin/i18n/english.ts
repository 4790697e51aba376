import { batch } from "./batch"
import { common } from "./common"
import { gateway } from "./gateway"
import { orderCard } from "./order-card"
import { overview } from "./overview"
import { payments } from "./payments"
import { refusals } from "./refusals"
import type { SameTexts } from "./same-texts"
import { subscriptions } from "./subscriptions"
import { words } from "./words"

/** Every text of the admin pages in English; each page has a namespace, read with `useTranslation("paygate-…")`. */
export const en = {
  "paygate-batch": batch.en,
  "paygate-common": common.en,
  "paygate-gateway": gateway.en,
  "paygate-order-card": orderCard.en,
  "paygate-overview": overview.en,
  "paygate-payments": payments.en,
  "paygate-refusals": refusals.en,
  "paygate-subscriptions": subscriptions.en,
  "paygate-words": words.en,
}

/** Every text in one language; a language that lacks one does not compile. */
export type Texts = SameTexts<typeof en>
