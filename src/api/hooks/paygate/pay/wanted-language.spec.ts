import { wantedLanguage } from "./wanted-language"

describe("the language of a shopper's page", () => {
  it.each([
    ["fr", "de-CH", "fr"],
    ["de-AT", undefined, "de"],
    ["xx", "it-CH,de;q=0.8", "it"],
    [["de"], "fr", "fr"],
    [undefined, "rm, en;q=0.5, de;q=0.9", "de"],
    [undefined, "zh-CN", "zh"],
    [undefined, "zh-TW,de;q=0.9", "de"],
    [undefined, "de;q=0, en-GB", "en"],
    [undefined, "*", "en"],
    [undefined, ";;;,q=,", "en"],
    [undefined, undefined, "en"],
  ])("?language=%j and the browser's %j: %s", (query, header, language) => {
    expect(wantedLanguage(query, header)).toBe(language)
  })
})
