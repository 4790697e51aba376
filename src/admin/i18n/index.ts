import { en } from "./english"
import { fr } from "./fr"
import { de } from "./german"
import { it } from "./it"
import { withPlainPlurals } from "./plain-plurals"
import { zh } from "./zh"

/** Every text of the admin pages, under the names that the dashboard gives its languages. */
export default {
  en: withPlainPlurals(en),
  de: withPlainPlurals(de),
  fr: withPlainPlurals(fr),
  it: withPlainPlurals(it),
  zhCN: withPlainPlurals(zh),
}
