import { inEveryLanguage, languageOf, languages } from "./language"

describe("the language of a reader", () => {
  it.each([
    ["de", "de"],
    ["de-CH", "de"],
    ["fr-CH", "fr"],
    ["IT", "it"],
    ["zh-CN", "zh"],
    ["zh_Hans", "zh"],
    ["en-GB", "en"],
  ])("%s is %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })

  it.each(["es", "pt-BR", "zh-TW", "zh-Hant-HK", "den", ""])(
    "is English for %p, which has no texts",
    (tag) => {
      expect(languageOf(tag)).toBe("en")
    },
  )

  it("says everything in each of them", () => {
    expect(Object.keys(inEveryLanguage(String))).toEqual([...languages])
  })
})
