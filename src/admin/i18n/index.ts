import { zh } from "./chinese"
import { en } from "./english"
import { fr } from "./french"
import { de } from "./german"
import { it } from "./italian"
import { withPlainPlurals } from "./plain-plurals"

/**
 * Every text of the admin pages, under the names that the dashboard gives its languages. No folder below
 * may have an index: the dashboard would read it as such a file.
 */
export default {
  en: withPlainPlurals(en),
  de: withPlainPlurals(de),
  fr: withPlainPlurals(fr),
  it: withPlainPlurals(it),
  zhCN: withPlainPlurals(zh),
}
