import { shortKeysOf } from "./short-keys"

const whole = { encryption: { key: "Kw7!mZ2_qP9[tR4?" }, hmacKey: "fX3-kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6" }

describe("keys that look cut off", () => {
  it("are none of the lengths that the gateway gives", () => {
    expect(shortKeysOf(whole)).toEqual([])
  })

  it("are told by their path", () => {
    expect(shortKeysOf({ ...whole, hmacKey: "fX3-kLm9" })).toEqual(["hmacKey"])
    expect(shortKeysOf({ encryption: { key: "Kw7!" }, hmacKey: "f" })).toEqual(["encryption.key", "hmacKey"])
  })
})
