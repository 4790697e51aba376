import fc from "fast-check"

import { addPadding, paddingStart } from "./padding"

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

describe("paddingStart", () => {
  it.each([
    ["blanks go", "Amt=5   ", "Amt=5"],
    ["zeros go", "Amt=5\0\0\0", "Amt=5"],
    ["PKCS#7 goes", "Amt=5\x03\x03\x03", "Amt=5"],
    ["doubled padding goes", "Amt=5\0\0\0\b\b\b\b\b\b\b\b", "Amt=5"],
    ["a tail that is no PKCS#7 stays", "Amt=5\x02\x01\x03", "Amt=5\x02\x01\x03"],
    ["a count beyond the block stays", "Amount=\x09", "Amount=\x09"],
    ["a count beyond the text stays", "\x08", "\x08"],
    ["nothing but padding is nothing", "        ", ""],
  ])("%s", (_, padded, clear) => {
    expect(paddingStart(bytes(padded), 8)).toBe(clear.length)
  })

  it("takes off whatever was added to a text that does not end in blanks", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ -~]*[!-~]$/),
        fc.constantFrom(8, 16),
        fc.constantFrom("zero" as const, "blank" as const, "pkcs7" as const),
        (clear, blockSize, padding) => {
          const padded = addPadding(bytes(clear), blockSize, padding)
          expect(padded.length % blockSize).toBe(0)
          expect(paddingStart(padded, blockSize)).toBe(clear.length)
        },
      ),
    )
  })
})
