import { languageTag } from "./language-tag"

describe("the tag of a dashboard's language", () => {
  it.each([
    ["de", "de"],
    ["enGB", "en-GB"],
    ["zhCN", "zh-CN"],
    ["zhTW", "zh-TW"],
    ["ptBR", "pt-BR"],
    ["pt_BR", "pt-BR"],
    ["de-CH", "de-CH"],
  ])("%s is %s, which Intl knows", (code, tag) => {
    expect(languageTag(code)).toBe(tag)
    expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag])
  })
})
