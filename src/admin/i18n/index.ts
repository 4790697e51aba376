import { common } from "./common"

/**
 * Every text of the admin pages, by language. One file a page; each is a namespace of its own, read with
 * `useTranslation("paygate-…")`.
 */
export default {
  en: { "paygate-common": common.en },
  de: { "paygate-common": common.de },
}
