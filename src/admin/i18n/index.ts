import { batch } from "./batch"
import { common } from "./common"
import { words } from "./words"

/**
 * Every text of the admin pages, by language. One file a page; each is a namespace of its own, read with
 * `useTranslation("paygate-…")`.
 */
export default {
  en: { "paygate-batch": batch.en, "paygate-common": common.en, "paygate-words": words.en },
  de: { "paygate-batch": batch.de, "paygate-common": common.de, "paygate-words": words.de },
}
