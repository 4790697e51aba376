import fc from "fast-check"

import { encodeText } from "./charset"
import { transliterate } from "./transliterate"

describe("transliterate", () => {
  it.each([
    ["keeps what ISO-8859-1 has", "Crème brûlée für Ångström ½ ©", "Crème brûlée für Ångström ½ ©"],
    ["joins a letter and its accent first", "Cre\u0300me", "Crème"],
    ["takes accents off where the base letter exists", "Dvořák Škoda Ştefan ế", "Dvorák Skoda Stefan ê"],
    ["knows letters that do not decompose", "Łódź đồng œuvre", "Lódz dông oeuvre"],
    ["writes typographic signs plainly", "“5 €” – it’s", '"5 EUR" - it\'s'],
    ["opens ligatures and wide forms", "ﬁne ＡＢ", "fine AB"],
    ["writes ? for the rest, one for each run", "支付宝 🍵", "? ?"],
    ["writes one ? for what cannot be written in a row", "Tee 茶🍵☕️茶 Dose", "Tee ? Dose"],
    ["writes one ? for an emoji of several characters", "👨‍👩‍👧‍👦 Mug 👩🏽‍🚀", "? Mug ?"],
    ["drops what nobody sees", "Mug\u200b\ufeff blau\u00ad", "Mug blau"],
    ["keeps a digit in its box", "1\ufe0f\u20e3 Jug", "1 Jug"],
    ["writes ? for half a surrogate pair", "a\ud83cb", "a?b"],
  ])("%s", (_, text, expected) => {
    expect(transliterate(text, "iso-8859-1")).toBe(expected)
  })

  it("leaves UTF-8 text alone but for halves of surrogate pairs", () => {
    expect(transliterate("支付宝 🍵 Ł", "utf-8")).toBe("支付宝 🍵 Ł")
    expect(transliterate("\udf75", "utf-8")).toBe("?")
    expect(transliterate("👨‍👩‍👧 Mug\u200b", "utf-8")).toBe("👨‍👩‍👧 Mug")
  })

  it("always yields text the charset can hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("iso-8859-1" as const, "utf-8" as const),
        (text, charset) => {
          const first = transliterate(text, charset)
          encodeText(first, charset)
          return transliterate(first, charset) === first
        },
      ),
    )
  })
})
