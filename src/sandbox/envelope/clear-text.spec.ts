import { cutAtLen, isPadding } from "./clear-text"

const bytes = (text: string, encoding: BufferEncoding = "latin1") => Buffer.from(text, encoding)
const cut = (padded: Buffer, len: string | undefined, strict = true) => cutAtLen(padded, len, strict)
const codeOf = (result: ReturnType<typeof cut>) => ("refusal" in result ? result.refusal.code : result.text)

describe("Len and what follows it", () => {
  it.each(["", "\0\0\0", "   ", "\0\0\x03\x03\x03", "\x08".repeat(8), "\0\0" + "\x08".repeat(8)])(
    "%j is padding",
    (tail) => {
      expect(isPadding(bytes(tail))).toBe(true)
    },
  )

  it.each(["a", "\0a", "\x02", "&MAC=1", "\0".repeat(33)])("%j is none", (tail) => {
    expect(isPadding(bytes(tail))).toBe(false)
  })

  it("cuts at the bytes counted by Len", () => {
    expect(cut(bytes("Amount=5\0\0"), "8")).toEqual({ text: "Amount=5" })
    expect(cut(bytes("Name=Émile  "), "10")).toEqual({ text: "Name=Émile" })
    expect(cut(bytes("Name=Émile\0", "utf8"), "11")).toEqual({ text: "Name=Émile" })
  })

  it.each([
    [undefined, "20100008"],
    ["", "20100008"],
    ["0", "20120008"],
    ["ten", "20120008"],
    ["-8", "20120008"],
    ["99", "20120008"],
    ["4", "20120008"],
  ])("refuses Len=%s with %s", (len, code) => {
    expect(codeOf(cut(bytes("Amount=5"), len))).toBe(code)
  })

  it("tells a Len in characters from another wrong one, and takes it only when lenient", () => {
    const padded = bytes("Name=Émile&Mac=12\0\0", "utf8")
    const strict = cut(padded, "17")
    expect(codeOf(strict)).toBe("20120008")
    expect("refusal" in strict && strict.refusal.reason).toContain("counts characters")
    expect(cut(padded, "17", false)).toEqual({ text: "Name=Émile&Mac=12" })
  })
})
