import { signsOf, withoutInvisible } from "./invisible"

describe("what nobody sees in a text", () => {
  it.each([
    ["a zero-width blank", "Mug\u200b", "Mug"],
    ["byte order marks", "\ufeffMug\ufeff blue", "Mug blue"],
    ["a soft hyphen", "Tea\u00adcup", "Teacup"],
    ["marks of direction", "\u202aMug\u202c\u2066!\u2069", "Mug!"],
    ["a joiner between letters", "a\u200db", "ab"],
    ["a character that is none", "a\uffffb", "ab"],
  ])("vanishes: %s", (_, text, expected) => {
    expect(withoutInvisible(text)).toBe(expected)
  })

  it.each(["👨‍👩‍👧‍👦", "👩🏽‍🚀", "❤️‍🔥", "🏴‍☠️"])("but joins the emoji %s", (emoji) => {
    expect(withoutInvisible(`${emoji}\u200d Mug`)).toBe(`${emoji} Mug`)
    expect(signsOf(withoutInvisible(emoji))).toHaveLength(1)
  })
})
