import { foreignKey, foreignMessages, foreignText } from "./__fixtures__/foreign-messages"
import { aesCipher } from "./aes"
import { blowfishCipher } from "./blowfish"
import { unseal } from "./envelope"

const ciphers = [blowfishCipher(foreignKey), aesCipher(foreignKey)]
const read = (Len: string | number | undefined, Data: string) => {
  const opened = unseal({ Len, Data }, ciphers)
  return opened.ok ? { fields: opened.parameters.toRecord(), len: opened.len } : opened.reason
}

describe.each(foreignMessages)("a $cipher message in $charset padded with $padding", (message) => {
  const { bytes, characters, paddedBytes, Data, padding } = message
  const whole = { fields: foreignText }

  it("is read whole when Len counts bytes", () => {
    expect(read(bytes, Data)).toEqual({ ...whole, len: "bytes" })
    expect(read(` ${bytes}\r\n`, Data.toLowerCase())).toEqual({ ...whole, len: "bytes" })
  })

  it("is read whole when Len counts characters, also where that would cut a digit off the amount", () => {
    expect(read(characters, Data)).toEqual({ ...whole, len: bytes === characters ? "bytes" : "characters" })
  })

  it("is read whole, without its padding, when Len counts the padding too", () => {
    expect(read(paddedBytes, Data)).toEqual({ ...whole, len: "padded-bytes" })
  })

  it.each([undefined, "", "0", "many"])("is read by its padding when Len is %j", (Len) => {
    expect(read(Len, Data)).toEqual({ ...whole, len: "missing" })
  })

  it("is refused when Len ends it in the middle", () => {
    for (const Len of [1, 20, characters - 1, characters - 3]) expect(read(Len, Data)).toBe("ambiguous")
  })

  it("is refused, or ended by padding that is no text, when Len tells of more than came", () => {
    const reading = read(paddedBytes + 40, Data)
    expect(reading).toEqual(padding === "blanks" ? "ambiguous" : { ...whole, len: "nothing" })
  })

  it("is refused when its last blocks were lost on the way", () => {
    const block = message.cipher === "aes" ? 32 : 16
    for (const lost of [3, 4]) expect(read(bytes, Data.slice(0, -lost * block))).toBe("ambiguous")
  })
})

describe("a message without Len", () => {
  it("is refused when it fills its blocks, for nothing shows that this is its end", () => {
    const Data = blowfishCipher(foreignKey).encrypt(Buffer.from("mid=DEMO&AmountCred=1290"))
    expect(read(undefined, Data)).toBe("ambiguous")
    expect(read(24, Data)).toEqual({ fields: { mid: "DEMO", AmountCred: "1290" }, len: "bytes" })
  })
})
