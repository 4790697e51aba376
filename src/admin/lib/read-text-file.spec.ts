import { decodeFile } from "./read-text-file"

const text = "Bestellung;Währung\r\n14;€"
const utf16 = (bigEndian: boolean, withMark: boolean) => {
  const bytes = Buffer.from(`${withMark ? "\ufeff" : ""}${text}`, "utf16le")
  return bigEndian ? bytes.swap16() : bytes
}

describe("a file from somebody's computer", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, as Excel's Unicode text", utf16(false, true)],
    ["UTF-16 the other way round", utf16(true, true)],
    ["UTF-16 without a mark", utf16(false, false)],
    ["UTF-16 the other way round without a mark", utf16(true, false)],
  ])("is read when it is %s", (_, bytes) => {
    expect(decodeFile(new Uint8Array(bytes), "en")).toBe(text)
  })

  it("is read as spreadsheets on Windows wrote it, when it is none of these", () => {
    expect(decodeFile(new Uint8Array(Buffer.from("\xe4 b", "latin1")), "en")).toBe("ä b")
  })

  it("is read as Excel on Chinese Windows wrote it only where the page is Chinese, and it can be", () => {
    const chinese = new Uint8Array([0xb6, 0xa9, 0xb5, 0xa5, 0x2c, 0x31])
    expect(decodeFile(chinese, "zh-CN")).toBe("订单,1")
    expect(decodeFile(chinese, "fr")).toBe("¶©µ¥,1")
    expect(decodeFile(new Uint8Array(Buffer.from("\xe4 b", "latin1")), "zh-CN")).toBe("ä b")
    expect(decodeFile(new Uint8Array(Buffer.from(text)), "zh-CN")).toBe(text)
  })

  it("may be empty", () => {
    expect(decodeFile(new Uint8Array(), "en")).toBe("")
  })
})
