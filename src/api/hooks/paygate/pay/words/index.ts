import type { Language } from "../../../../../domain/languages"

import { dePage } from "./de"
import { enPage } from "./en"
import { frPage } from "./fr"
import { itPage } from "./it"
import type { PayWords } from "./words"
import { zhPage } from "./zh"

/** The texts of the page behind a payment link. */
export const payWords: Readonly<Record<Language, PayWords>> = {
  en: enPage,
  de: dePage,
  fr: frPage,
  it: itPage,
  zh: zhPage,
}
