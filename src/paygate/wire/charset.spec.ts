import fc from "fast-check"

import { decodeText, encodeText } from "./charset"

describe("encodeText", () => {
  it("writes one byte a character in ISO-8859-1", () => {
    expect(encodeText("Größe é", "iso-8859-1").toString("hex")).toBe("4772f6df6520e9")
  })

  it("writes UTF-8 when the account says so", () => {
    expect(encodeText("支付宝", "utf-8").toString("hex")).toBe("e694afe4bb98e5ae9d")
  })

  it("names the character ISO-8859-1 cannot hold and the way out", () => {
    expect(() => encodeText("5 €", "iso-8859-1")).toThrow(
      'The character "€" (U+20AC) does not exist in iso-8859-1; transliterate the text or set the account\'s charset to utf-8',
    )
    expect(() => encodeText("tea 🍵", "iso-8859-1")).toThrow('The character "🍵" (U+1F375)')
    expect(() => encodeText("5 €", "iso-8859-1")).toThrow(
      expect.objectContaining({ code: "unrepresentable" }),
    )
  })

  it("refuses half a surrogate pair in both charsets", () => {
    expect(() => encodeText("\ud83c", "utf-8")).toThrow("The character (U+D83C) does not exist in utf-8")
    expect(() => encodeText("\udf75", "iso-8859-1")).toThrow("The character (U+DF75)")
  })
})

describe("decodeText", () => {
  it("reads valid UTF-8 as UTF-8 and anything else as ISO-8859-1", () => {
    expect(decodeText(Buffer.from("5363686cc3bc7373656c", "hex"))).toBe("Schlüssel")
    expect(decodeText(Buffer.from("5363686cfc7373656c", "hex"))).toBe("Schlüssel")
  })

  it("keeps a byte order mark as text", () => {
    expect(decodeText(Buffer.from("efbbbf41", "hex"))).toBe("\ufeffA")
  })

  it("gives back whatever was written in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => decodeText(encodeText(text, "utf-8")) === text),
    )
  })

  it("cannot tell Latin-1 text that looks like UTF-8; both readings have the same bytes", () => {
    const bytes = encodeText("Ã©", "iso-8859-1")

    expect(decodeText(bytes)).toBe("é")
    expect(encodeText(decodeText(bytes), "utf-8")).toEqual(bytes)
  })
})
