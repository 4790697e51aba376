import { qrImage } from "./qr-image"

describe("a QR code on a page", () => {
  it("is a square with a quiet zone of four, drawn from numbers alone", () => {
    const svg = qrImage("http://127.0.0.1:9100/w/0123456789abcdef").markup
    const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
    expect((side - 8 - 17) % 4).toBe(0)
    // the corner of the finder pattern: the first dark module after the quiet zone
    expect(svg).toContain('d="M4 4h1v1h-1z')
    expect(svg).not.toContain("127.0.0.1")
  })

  it("differs with its text", () => {
    expect(qrImage("a").markup).not.toBe(qrImage("b").markup)
  })
})
