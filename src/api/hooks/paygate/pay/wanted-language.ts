import { type Language, languageOf } from "../../../../domain/languages"

/** Longer headers are nobody's. */
const mostTags = 20

/**
 * The language of a page for shoppers: `?language=` if it is one of ours, else the first of the browser's that is.
 * @param header `Accept-Language`, untrusted
 */
export function wantedLanguage(query: unknown, header: string | undefined): Language {
  const asked = typeof query === "string" ? known(query) : undefined
  return asked ?? tagsOf(header ?? "").flatMap((tag) => known(tag) ?? [])[0] ?? "en"
}

function known(tag: string): Language | undefined {
  const language = languageOf(tag)
  return language !== "en" || /^en\b/i.test(tag) ? language : undefined
}

/** The tags by falling weight; equal ones in the browser's order. */
function tagsOf(header: string): string[] {
  return header
    .slice(0, 500)
    .split(",", mostTags)
    .map((entry) => {
      const [tag = "", weight = "q=1"] = entry.split(";").map((part) => part.trim())
      return { tag, weight: Number(weight.replace(/^q=/i, "")) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
}
