import { type Language, languageOf } from "../../../domain/languages"

/**
 * The language of a page for a shopper: that of the payment where it has one, else the first of the browser's that has
 * texts, else English.
 * @param payment the language the payment was opened with, two letters
 * @param accepted the browser's Accept-Language
 */
export function pageLanguage(payment: string | undefined, accepted: string | undefined): Language {
  const tags = [...(payment === undefined ? [] : [payment]), ...tagsOf(accepted ?? "")]
  const known = tags.find((tag) => languageOf(tag) !== "en" || /^en\b/i.test(tag))
  return known === undefined ? "en" : languageOf(known)
}

/** More tags than any browser sends are not looked at. */
const mostTags = 20

/** The tags of an Accept-Language header, the most wanted first; those with `q=0` are not wanted. */
function tagsOf(header: string): string[] {
  return header
    .split(",", mostTags)
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim())
      const weight = parameters.find((each) => each.startsWith("q="))
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
}
