import type { DetailMeaning } from "./details"
import type { ModuleName } from "./modules"
import { ipAddress, parameterNumbers } from "./parameters"
import type { CodeTexts } from "./texts/code-texts"

/** What a detail means, in one language. */
export function detailInWords(meaning: DetailMeaning, texts: CodeTexts): string {
  return "period" in meaning ? texts.fraudLimit[meaning.period] : texts.detail[meaning.detail]
}

/** The name of a module, in one language. */
export function moduleInWords(name: ModuleName, texts: CodeTexts): string {
  const plain = "kind" in name ? texts.module[name.kind] : name.brand
  return name.through === undefined ? plain : texts.through(plain, name.through)
}

/** The parameter that a detail names. */
export function parameterInWords(detail: string, texts: CodeTexts): string | undefined {
  return detail === ipAddress ? texts.ipAddress : parameterNumbers[detail]
}
