import { wantedLanguage } from "./page-language"
import { htmlLang } from "./page-texts"

describe("the language of a page for shoppers", () => {
  it.each([
    ["fr", "de-CH,de;q=0.9", "fr"],
    ["zh", undefined, "zh"],
    ["pt", "it", "it"],
    [undefined, "de-CH, de;q=0.9, en;q=0.8", "de"],
    [undefined, "pt-BR,pt;q=0.9,it;q=0.5,en;q=0.4", "it"],
    [undefined, "en;q=0.3, fr;q=0.7", "fr"],
    [undefined, "de;q=0, zh-CN", "zh"],
    ["de-AT", undefined, "de"],
    [["de"], "fr", "fr"],
    [undefined, "zh-TW,de;q=0.9", "de"],
    [undefined, "zh-TW", "en"],
    [undefined, "*", "en"],
    [undefined, ";;,,q=", "en"],
    [undefined, undefined, "en"],
  ] as const)("asked for as %p by a browser that wants %p is %s", (asked, accepted, language) => {
    expect(wantedLanguage(asked, accepted)).toBe(language)
  })

  it("says which script Chinese is written in", () => {
    expect(htmlLang("zh")).toBe("zh-Hans")
    expect(htmlLang("de")).toBe("de")
  })
})
