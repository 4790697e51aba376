import { type Language, languageOf } from "../../../domain/languages"

/**
 * The language of a page for a shopper: the one that was asked for if it has texts, else the first of the browser's that
 * has, else English.
 * @param asked the language the payment was opened with, or that of `?language=`; untrusted
 * @param accepted the browser's Accept-Language, untrusted
 */
export function wantedLanguage(asked: unknown, accepted: string | undefined): Language {
  const tags = [...(typeof asked === "string" ? [asked] : []), ...tagsOf(accepted ?? "")]
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
