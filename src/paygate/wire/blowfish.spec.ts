import vectors from "./__fixtures__/vectors.json"
import { blowfishCipher } from "./blowfish"

const clear = Buffer.from("ABCDEFGH")

describe("blowfishCipher", () => {
  it.each(vectors.blowfish.map((vector) => [vector.name, vector] as const))(
    "encrypts as the vector says: %s",
    (_, vector) => {
      const key = vector.key ?? Buffer.from(vector.key_hex ?? "", "hex").toString("latin1")
      const bytes =
        vector.plaintext === undefined
          ? Buffer.from(vector.plaintext_hex ?? "", "hex")
          : Buffer.from(vector.plaintext, vector.charset === "iso-8859-1" ? "latin1" : "utf8")
      const cipher = blowfishCipher(key)

      expect(cipher.encrypt(bytes)).toBe(vector.data_hex)
      expect(cipher.decrypt(vector.data_hex).subarray(0, bytes.length)).toEqual(bytes)
    },
  )

  // Generated with BF_set_key and BF_ecb_encrypt of OpenSSL 3.
  it.each([
    ["5 bytes", "short", "d5322f2d20ef1e90"],
    ["8 bytes", "12345678", "f6f63e5721b6d30e"],
    ["32 bytes", "0123456789abcdef0123456789abcdef", "3efc81582c529fcc"],
    ["56 bytes", asciiKey(56), "9e22be493cf91580"],
    ["57 bytes", asciiKey(57), "84766b54331b8e21"],
    ["72 bytes", asciiKey(72), "a2517edccf7d3b0c"],
    ["80 bytes, of which 72 count", asciiKey(80), "a2517edccf7d3b0c"],
  ])("uses a key of %s as OpenSSL does", (_, key, data) => {
    expect(blowfishCipher(key).encrypt(clear)).toBe(data)
  })

  it("takes lower-case and upper-case hex and writes either", () => {
    const cipher = blowfishCipher("short")

    expect(cipher.encrypt(clear, { upperCase: true })).toBe("D5322F2D20EF1E90")
    expect(cipher.decrypt("D5322F2D20EF1E90")).toEqual(clear)
    expect(cipher.decrypt("d5322f2d20ef1e90")).toEqual(clear)
  })

  it("keeps zero bytes at the end of the clear text", () => {
    const cipher = blowfishCipher("short")
    const bytes = Buffer.from("41424300000000000000000000000000", "hex")

    expect(cipher.decrypt(cipher.encrypt(bytes))).toEqual(bytes)
  })

  it("encrypts nothing to nothing", () => {
    expect(blowfishCipher("short").encrypt(Buffer.alloc(0))).toBe("")
  })

  it("refuses an empty key instead of running for ever", () => {
    expect(() => blowfishCipher("")).toThrow(expect.objectContaining({ code: "key-length" }))
  })

  it.each([
    ["not-hex", "d5322f2d20ef1e9z"],
    ["not-hex", "d5322f2d20ef1e9"],
    ["not-hex", ""],
    ["block-length", "d5322f2d20ef1e"],
  ])("says %s for Data %p", (code, data) => {
    expect(() => blowfishCipher("short").decrypt(data)).toThrow(expect.objectContaining({ code }))
  })
})

function asciiKey(length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => 33 + index))
}
