import { aesCipher, blowfishCipher, seal, unseal } from "../wire"

import { createAccount } from "./account"

const moved = createAccount({
  id: "main",
  gateway: "paygate",
  merchantId: "DEMO_MERCHANT",
  encryption: { key: "0123456789abcdef0123456789abcdef", previousKey: "Kw7!mZ2_qP9", cipher: "aes" },
  hmacKey: "fX3-kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
})

const notice = { mid: "DEMO_MERCHANT", Status: "OK", Code: "00000000" }
const read = (cipher: Parameters<typeof seal>[1]["cipher"]) => {
  const opened = unseal(seal(notice, { cipher, charset: "iso-8859-1" }), moved.openers)
  return opened.ok ? `${opened.cipher.key} key, ${opened.cipher.name}` : opened.reason
}

describe("an account that was moved from Blowfish to AES", () => {
  it("seals what it sends with the new key and cipher", () => {
    expect(seal(notice, { cipher: moved.cipher, charset: "iso-8859-1" }).Data).toMatch(/^[0-9a-f]{32}-/)
  })

  it("reads what was sealed with the old key in the old cipher", () => {
    expect(read(blowfishCipher("Kw7!mZ2_qP9"))).toBe("previous key, blowfish")
    expect(
      // "mid=DEMO_MERCHANT&Status=OK&Code=00000000", encrypted
      unseal(
        {
          Len: 41,
          Data: "49C579B71BD3E0B00E858A55FD3F4EB5ED15A535913E7A1A770A167EF3BAC8080C4F7264325CFC2B18F48E8900F60C5B",
        },
        moved.openers,
      ),
    ).toMatchObject({ ok: true, cipher: { key: "previous", name: "blowfish" } })
  })

  it("reads the new key in either cipher, while the gateway's servers change one by one", () => {
    expect(read(aesCipher("0123456789abcdef0123456789abcdef"))).toBe("current key, aes")
    expect(read(blowfishCipher("0123456789abcdef0123456789abcdef"))).toBe("current key, blowfish")
  })

  it("keeps a previous key whose length no AES allows, for Blowfish alone", () => {
    expect(moved.openers.map(({ key, name }) => `${key} ${name}`)).toEqual([
      "current blowfish",
      "current aes",
      "previous blowfish",
    ])
  })

  it("reads nothing that was sealed with a third key", () => {
    expect(read(blowfishCipher("another key"))).toBe("unreadable")
    expect(read(aesCipher("another key of 16".slice(0, 16)))).toBe("unreadable")
  })
})
