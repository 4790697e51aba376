import vectors from "./__fixtures__/vectors.json"
import { aesCipher } from "./aes"

const key = "0123456789abcdef"

describe("aesCipher", () => {
  it.each(vectors.aes.map((vector) => [vector.name, vector] as const))(
    "decrypts as the vector says: %s",
    (_, vector) => {
      const padded = aesCipher(vector.key).decrypt(vector.data)

      expect(padded.subarray(0, vector.len_bytes).toString("utf8")).toBe(vector.plaintext)
    },
  )

  it("writes a fresh IV, a dash and PKCS#7 padded blocks", () => {
    const cipher = aesCipher(key)
    const first = cipher.encrypt(Buffer.from("Amount=1"))
    const second = cipher.encrypt(Buffer.from("Amount=1"))

    expect(first).toMatch(/^[0-9a-f]{32}-[0-9a-f]{32}$/)
    expect(second).not.toBe(first)
    expect(cipher.decrypt(first).toString("latin1")).toBe("Amount=1\b\b\b\b\b\b\b\b")
  })

  it("writes upper-case hex and other paddings on request", () => {
    const cipher = aesCipher(key)
    const data = cipher.encrypt(Buffer.from("Amount=1"), { padding: "blank", upperCase: true })

    expect(data).toMatch(/^[0-9A-F]{32}-[0-9A-F]{32}$/)
    expect(cipher.decrypt(data).toString("latin1")).toBe("Amount=1        ")
  })

  it.each([[""], ["short"], ["0123456789abcdef0"]])("refuses the key %p, naming only its length", (wrong) => {
    expect(() => aesCipher(wrong)).toThrow(expect.objectContaining({ code: "key-length" }))
    expect(() => aesCipher(wrong)).toThrow(`An AES key has 16, 24 or 32 bytes; this one has ${wrong.length}`)
  })

  it.each([
    ["not-hex", "00112233445566778899aabbccddeeff"],
    ["not-hex", "00112233445566778899aabbccddeeff-"],
    ["not-hex", "-00112233445566778899aabbccddeeff"],
    ["not-hex", "00112233445566778899aabbccddeeff-00112233445566778899aabbccddeeff-00"],
    ["block-length", "0011-00112233445566778899aabbccddeeff"],
    ["block-length", "00112233445566778899aabbccddeeff-0011"],
  ])("says %s for Data %p", (code, data) => {
    expect(() => aesCipher(key).decrypt(data)).toThrow(expect.objectContaining({ code }))
  })
})
