import fc from "fast-check"

import { addPadding, cutPadding } from "./padding"

const bytes = (text: string) => Buffer.from(text, "latin1")

describe("addPadding", () => {
  it.each([
    ["zero", "Amt=5", "Amt=5\0\0\0"],
    ["zero", "Amount=1", "Amount=1"],
    ["blank", "Amt=5", "Amt=5   "],
    ["blank", "Amount=1", "Amount=1"],
    ["pkcs7", "Amt=5", "Amt=5\x03\x03\x03"],
    ["pkcs7", "Amount=1", "Amount=1\b\b\b\b\b\b\b\b"],
  ] as const)("fills with %s: %p", (padding, clear, padded) => {
    expect(addPadding(bytes(clear), 8, padding)).toEqual(bytes(padded))
  })
})

describe("cutPadding", () => {
  it.each([
    ["Len decides", "Amount=1  \0\0", 9, "Amount=1 "],
    ["without Len blanks go", "Amt=5   ", undefined, "Amt=5"],
    ["without Len zeros go", "Amt=5\0\0\0", undefined, "Amt=5"],
    ["Len 0 counts as missing", "Amt=5\0\0\0", 0, "Amt=5"],
    ["too large a Len counts as missing", "Amt=5\0\0\0", 9, "Amt=5"],
    ["PKCS#7 goes", "Amt=5\x03\x03\x03", undefined, "Amt=5"],
    ["doubled padding goes", "Amt=5\0\0\0\b\b\b\b\b\b\b\b", undefined, "Amt=5"],
    ["a tail that is no PKCS#7 stays", "Amt=5\x02\x01\x03", undefined, "Amt=5\x02\x01\x03"],
    ["a count beyond the block stays", "Amount=\x09", undefined, "Amount=\x09"],
    ["a count beyond the text stays", "\x08", undefined, "\x08"],
    ["nothing but padding is nothing", "        ", undefined, ""],
  ])("%s", (_, padded, length, clear) => {
    expect(cutPadding(bytes(padded), length, 8)).toEqual(bytes(clear))
  })

  it("takes off by Len whatever was added", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.constantFrom(8, 16),
        fc.constantFrom("zero" as const, "blank" as const, "pkcs7" as const),
        (clear, blockSize, padding) => {
          const padded = addPadding(clear, blockSize, padding)
          expect(padded.length % blockSize).toBe(0)
          expect(cutPadding(padded, clear.length, blockSize)).toEqual(Buffer.from(clear))
        },
      ),
    )
  })
})
