import fc from "fast-check"

import { addPadding, type Padding } from "./padding"
import { textEnd } from "./text-end"

const bytes = (text: string) => Buffer.from(text, "utf8")
const ended = (padded: string, length: number | undefined) => textEnd(bytes(padded), length, 8)

describe("the end of a text", () => {
  it.each([
    ["Len keeps the text's own blank", "Amt=5 \0\0", 6, { end: 6, len: "bytes" }],
    ["Len keeps the text's own blank before blanks", "Amt=5   ", 6, { end: 6, len: "bytes" }],
    ["Len in the middle of zero bytes", "Amt=5\0\0\0", 6, { end: 5, len: "nothing" }],
    ["Len that counts zero bytes", "Amt=5\0\0\0", 8, { end: 5, len: "padded-bytes" }],
    ["Len that counts blanks", "Amt=5   ", 8, { end: 5, len: "padded-bytes" }],
    ["Len in characters", "Nöt=50\0", 6, { end: 7, len: "characters" }],
    ["Len in code points", "N=😀\0\0", 3, { end: 6, len: "characters" }],
    ["Len in UTF-16 units", "N=😀\0\0", 4, { end: 6, len: "characters" }],
    ["no Len", "Amt=5\0\0\0", undefined, { end: 5, len: "missing" }],
    ["Len 0", "Amt=5   ", 0, { end: 5, len: "missing" }],
    ["too large a Len before zero bytes", "Amt=5\0\0\0", 9, { end: 5, len: "nothing" }],
    ["too large a Len before blanks", "Amt=5   ", 9, undefined],
    ["too large a Len behind a full block", "Amount=1", 9, undefined],
    ["too small a Len", "Amount=1", 7, undefined],
    ["no Len behind a full block", "Amount=1", undefined, undefined],
  ])("%s", (_, padded, length, expected) => {
    expect(ended(padded, length)).toEqual(expected)
  })

  const text = fc
    .string({ unit: "binary", minLength: 1, maxLength: 80 })
    .map((random) => random.replace(/[\p{Cc}\p{Cs}]/gu, "x"))
  const paddings = fc.constantFrom<Padding>("zero", "blank", "pkcs7")
  const sizes = fc.constantFrom(8, 16)

  it("is never put before the last character that was sealed, whatever Len says", () => {
    const lengths = fc.oneof(fc.nat({ max: 400 }), fc.constant(undefined))
    fc.assert(
      fc.property(text, paddings, sizes, lengths, (sealed, padding, blockSize, length) => {
        const found = textEnd(addPadding(bytes(sealed), blockSize, padding), length, blockSize)
        if (found !== undefined)
          expect(found.end).toBeGreaterThanOrEqual(bytes(sealed.replace(/ +$/, "")).length)
      }),
      { numRuns: 1000 },
    )
  })

  it("is the sealed text to the byte when Len counts bytes and the text does not end in blanks", () => {
    fc.assert(
      fc.property(text, paddings, sizes, (random, padding, blockSize) => {
        const sealed = bytes(`${random}.`)
        const padded = addPadding(sealed, blockSize, padding)
        expect(textEnd(padded, sealed.length, blockSize)).toMatchObject({ end: sealed.length })
        expect(textEnd(padded, `${random}.`.length, blockSize)).toMatchObject({ end: sealed.length })
      }),
    )
  })

  it("is not found in a text that lost whole blocks on its way", () => {
    fc.assert(
      fc.property(text, paddings, sizes, fc.nat(), (random, padding, blockSize, at) => {
        const sealed = bytes(`${random}.`)
        const blocks = Math.floor((sealed.length - 1) / blockSize)
        fc.pre(blocks > 0)
        const cut = addPadding(sealed, blockSize, padding).subarray(0, blockSize * (1 + (at % blocks)))
        expect(textEnd(cut, sealed.length, blockSize)).toBeUndefined()
      }),
    )
  })
})
