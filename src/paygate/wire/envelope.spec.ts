import fc from "fast-check"

import vectors from "./__fixtures__/vectors.json"
import { aesCipher } from "./aes"
import { blowfishCipher } from "./blowfish"
import { MAXIMUM_DATA_LENGTH, seal, unseal } from "./envelope"
import { ParameterBag } from "./parameter-bag"

const key = vectors.keys.blowfish_invented
const blowfish = blowfishCipher(key)
const aes = aesCipher("0123456789abcdef0123456789abcdef")

describe("seal", () => {
  it("counts Len in bytes and writes zero padded lower-case hex", () => {
    expect(
      seal({ TransID: "TID-0002", OrderDesc: "Größe XL für Müller" }, { cipher: blowfish, charset: "utf-8" }),
    ).toEqual({
      Len: 50,
      Data: "e8f81ce662e50681653a120d990e0fb4c61d14d1f1b3e60ca241f632e7fdff9266b1130656673679d83272eafd66fa57b174b999eb5f4857",
    })
  })

  it("writes ISO-8859-1 by the account's charset", () => {
    expect(
      seal(
        { TransID: "TID-0002", OrderDesc: "Größe XL für Müller" },
        { cipher: blowfish, charset: "iso-8859-1" },
      ),
    ).toEqual({
      Len: 46,
      Data: "e8f81ce662e50681653a120d990e0fb4c61d14d1f1b3e60caf0659d5a824fee673cf39290c34f7a7166b7b35402751d0",
    })
  })
})

describe("open", () => {
  it.each(vectors.blowfish_decrypt_only.map((vector) => [vector.name, vector] as const))(
    "reads with and without Len: %s",
    (_, vector) => {
      const expected = ParameterBag.parse(vector.expected_plaintext).entries()

      for (const Len of [vector.len, String(vector.len), undefined, "", 0]) {
        const result = unseal({ Len, Data: vector.data_hex }, [blowfish])
        expect(result.ok && result.parameters.entries()).toEqual(expected)
      }
    },
  )

  it.each(vectors.aes.map((vector) => [vector.name, vector] as const))("reads AES: %s", (_, vector) => {
    for (const Len of [vector.len_bytes, undefined]) {
      const result = unseal({ Len, Data: vector.data }, [blowfish, aesCipher(vector.key)])
      expect(result).toMatchObject({ ok: true, cipher: { name: "aes" } })
      expect(result.ok && result.parameters.entries()).toEqual(ParameterBag.parse(vector.plaintext).entries())
    }
  })

  it("finds the older key and says which it was", () => {
    const envelope = seal({ mid: "DEMO_MERCHANT", Status: "OK" }, { cipher: blowfish, charset: "iso-8859-1" })

    const opened = unseal(envelope, [blowfishCipher("a newer key"), blowfish])
    expect(opened.ok && opened.cipher).toBe(blowfish)
  })

  it.each([
    ["unreadable", "the wrong key", vectors.blowfish[3]?.data_hex ?? "", [blowfishCipher("wrong")]],
    ["unreadable", "no key at all", "66c1ebe9e2c89023", []],
    ["unreadable", "AES text without an AES key", vectors.aes[0]?.data ?? "", [blowfish]],
    ["unreadable", "text of an AES account without a dash", "66c1ebe9e2c89023", [aes]],
    ["unreadable", "parameters of something else", blowfish.encrypt(Buffer.from("hello=world")), [blowfish]],
    ["unreadable", "control characters", blowfish.encrypt(Buffer.from("mid=DEMO\x01&x=1")), [blowfish]],
    ["not-hex", "no hex", "hello", [blowfish]],
    ["not-hex", "nothing", "", [blowfish]],
    ["not-hex", "no hex after the dash", "00112233445566778899aabbccddeeff-xy", [aes]],
    ["block-length", "half a block", "66c1ebe9", [blowfish]],
    ["block-length", "a short IV", "0011-00112233445566778899aabbccddeeff", [aes]],
    ["too-long", "more than any message", "0".repeat(MAXIMUM_DATA_LENGTH + 2), [blowfish]],
  ] as const)("says %s for %s", (reason, _, Data, ciphers) => {
    expect(unseal({ Data }, ciphers)).toEqual({ ok: false, reason })
  })

  it("takes white space around Data for what transport added", () => {
    const { Len, Data } = seal({ mid: "DEMO" }, { cipher: blowfish, charset: "iso-8859-1" })

    expect(unseal({ Len, Data: `${Data}\r\n` }, [blowfish])).toMatchObject({ ok: true })
  })

  it("does not hide a fault that is none of the message's", () => {
    const broken = { ...blowfish, decrypt: () => Buffer.alloc(-1) }

    expect(() => unseal({ Data: "66c1ebe9e2c89023" }, [broken])).toThrow("out of range")
  })
})

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,15}$/)
const value = fc
  .string({ unit: "binary", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}&]/gu, "x"))
const latin1Value = value.map((text) => text.replace(/[^\u0020-\u007e\u00a0-\u00ff]/gu, "ÿ"))

const parametersOf = (values: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(name, values), { selector: ([key]) => key.toLowerCase(), maxLength: 12 })
    .map((entries) => [["mid", "DEMO"], ...entries.filter(([key]) => key.toLowerCase() !== "mid")] as const)

describe("seal and open", () => {
  const options = {
    cipher: fc.constantFrom(blowfish, aes),
    padding: fc.constantFrom(undefined, "zero" as const, "blank" as const, "pkcs7" as const),
    upperCase: fc.boolean(),
  }

  it("give back any parameters in UTF-8, with every cipher and padding", () => {
    fc.assert(
      fc.property(parametersOf(value), fc.record(options), (entries, chosen) => {
        const envelope = seal(Object.fromEntries(entries), { ...chosen, charset: "utf-8" })
        const result = unseal(envelope, [blowfish, aes])
        expect(result.ok && result.parameters.toRecord()).toEqual(Object.fromEntries(entries))
      }),
    )
  })

  it("give back any parameters in ISO-8859-1 whose bytes are not UTF-8 as well", () => {
    fc.assert(
      fc.property(parametersOf(latin1Value), fc.record(options), (entries, chosen) => {
        // A single ÿ is not valid UTF-8, so the reader must fall back to ISO-8859-1.
        const record = { ...Object.fromEntries(entries), latin: "ÿ" }
        const result = unseal(seal(record, { ...chosen, charset: "iso-8859-1" }), [blowfish, aes])
        expect(result.ok && result.parameters.toRecord()).toEqual(record)
      }),
    )
  })

  it("never fail with anything but a reason on arbitrary Data and Len", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.stringMatching(/^(?:[0-9a-f]{16})+$/),
          fc.stringMatching(/^[0-9a-f]{32}-(?:[0-9a-f]{32})+$/),
        ),
        fc.oneof(fc.string(), fc.integer(), fc.constant(undefined)),
        (Data, Len) => {
          expect(unseal({ Data, Len }, [blowfish, aes])).toHaveProperty("ok")
        },
      ),
    )
  })
})
