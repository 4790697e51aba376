import { answerMac, blowfishCipher, macEquals, ParameterBag, unseal } from "../../paygate/wire"
import { ACCOUNT } from "../__fixtures__/test-shop"
import { openAccount, openAccounts } from "../accounts"
import { accountSchema } from "../options"

import { withMac } from "./seal-message"
import { type Spoiling, writeMessage } from "./spoil"

const account = openAccounts([accountSchema.parse(ACCOUNT)]).get("DEMO_MERCHANT")!
const cipher = blowfishCipher(ACCOUNT.encryptionKey)
const message = withMac(
  { mid: "DEMO_MERCHANT", PayID: "p", XID: "x", TransID: "T-1", Status: "FAILED", Code: "22A10100" },
  account,
)

/** What a receiver reads: the parameters, and whether the MAC is valid. */
function received(spoiling?: Spoiling) {
  const text = writeMessage(message, account, spoiling)
  const bag = ParameterBag.parse(text)
  const data = bag.get("Data")
  const read = data === undefined ? undefined : unseal({ Len: bag.get("Len"), Data: data }, [cipher])
  const pairs = read?.ok ? read.parameters : undefined
  const { PayID, TransID, Status, Code, MAC = "" } = pairs?.toRecord() ?? {}
  const expected = answerMac(ACCOUNT.hmacKey, { PayID, TransID, MerchantID: "DEMO_MERCHANT", Status, Code })
  return { text, pairs: pairs?.toRecord(), authentic: macEquals(MAC, expected) }
}

describe("a message on its way", () => {
  it("is authentic as it is", () => {
    expect(received()).toMatchObject({ authentic: true, pairs: { Status: "FAILED" } })
  })

  it("still carries a true MAC when only the mid is another's", () => {
    expect(received("wrong-mid")).toMatchObject({ authentic: true, pairs: { mid: "SOMEBODY_ELSE" } })
  })

  it.each([
    ["wrong-mac", { MAC: "0".repeat(64) }],
    ["wrong-code", { Code: "00000000" }],
    ["wrong-status", { Status: "OK" }],
  ] as const)("is not authentic as %s", (spoiling, change) => {
    expect(received(spoiling)).toMatchObject({ authentic: false, pairs: change })
  })

  it("still carries a true MAC when another's MerchantID stands beside the right mid", () => {
    const pairs = { mid: "DEMO_MERCHANT", MerchantID: "SOMEBODY_ELSE" }
    expect(received("wrong-merchant-id")).toMatchObject({ authentic: true, pairs })
  })

  it.each(["len-in-characters", "len-with-padding"] as const)(
    "says as %s a Len that is not the number of its bytes",
    (spoiling) => {
      const { text, authentic, pairs } = received(spoiling)
      const bag = ParameterBag.parse(text)
      const bytes = cipher.decrypt(bag.get("Data")!)
      const whole = bytes.toString("utf8").replace(/\0+$/, "")
      expect(whole).toMatch(/^Description=geprüft\.?&.*&MAC=[0-9A-F]{64}$/)
      expect(bytes).toHaveLength(8 * Math.ceil(bytes.length / 8))
      const counted = spoiling === "len-in-characters" ? whole.length : bytes.length
      expect(bag.get("Len")).toBe(String(counted))
      expect(counted).not.toBe(Buffer.byteLength(whole, "utf8"))
      expect({ authentic, ...pairs }).toMatchObject({ authentic: true, Status: "FAILED" })
    },
  )

  it("ends with its amounts where Len counts characters: who cuts there reads a tenth", () => {
    const { Data, Len } = Object.fromEntries(
      new URLSearchParams(
        writeMessage(
          { mid: "DEMO_MERCHANT", AmountCred: "1290", LastStatus: "OK" },
          account,
          "len-in-characters",
        ),
      ),
    ) as { Data: string; Len: string }
    expect(cipher.decrypt(Data).subarray(0, Number(Len)).toString("utf8")).toMatch(
      /&LastStatus=OK&AmountCred=129$/,
    )
  })

  it("is sealed and signed as before the keys changed", () => {
    const previous = { encryptionKey: "older-key", hmacKey: "older-hmac-key", cipher: "blowfish" } as const
    const moved = openAccount(
      accountSchema.parse({ ...ACCOUNT, cipher: "aes", encryptionKey: "0123456789abcdef", previous }),
    )
    const text = writeMessage(withMac(message, moved), moved, "previous-keys")
    const bag = ParameterBag.parse(text)
    const read = unseal({ Len: bag.get("Len"), Data: bag.get("Data")! }, [blowfishCipher("older-key")])
    const { MAC = "", ...rest } = read.ok ? read.parameters.toRecord() : {}
    expect(rest).toMatchObject({ Status: "FAILED" })
    expect(macEquals(MAC, answerMac("older-hmac-key", { ...rest, MerchantID: "DEMO_MERCHANT" }))).toBe(true)
    expect(() => writeMessage(message, account, "previous-keys")).toThrow("no `previous` keys")
  })

  it("is without MAC, changed by a digit, cut, empty or in clear on demand", () => {
    expect(received("no-mac").pairs).not.toHaveProperty("MAC")
    expect(received("wrong-data").authentic).toBe(false)
    expect(received("wrong-data").text).toHaveLength(received().text.length)
    expect(received("truncated").text).toHaveLength(received().text.length - 21)
    expect(received("empty").text).toBe("")
    expect(received("clear-text").text).toMatch(/^mid=DEMO_MERCHANT&PayID=p&/)
  })
})
