import { common } from "./common"
import { subscriptions } from "./subscriptions"

/**
 * Every text of the admin pages, by language. One file a page; each is a namespace of its own, read with
 * `useTranslation("paygate-…")`.
 */
export default {
  en: { "paygate-common": common.en, "paygate-subscriptions": subscriptions.en },
  de: { "paygate-common": common.de, "paygate-subscriptions": subscriptions.de },
}
