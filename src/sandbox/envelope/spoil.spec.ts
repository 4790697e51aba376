import { answerMac, blowfishCipher, macEquals, open, ParameterBag } from "../../paygate/wire"
import { ACCOUNT } from "../__fixtures__/test-shop"
import { openAccounts } from "../accounts"
import { accountSchema } from "../options"

import { withMac } from "./seal-message"
import { type Spoiling, writeMessage } from "./spoil"

const account = openAccounts([accountSchema.parse(ACCOUNT)]).get("DEMO_MERCHANT")!
const cipher = blowfishCipher(ACCOUNT.encryptionKey)
const message = withMac(
  { mid: "DEMO_MERCHANT", PayID: "p", XID: "x", TransID: "T-1", Status: "FAILED", Code: "22A10100" },
  account,
)

/** What a receiver makes of it: the pairs, and whether the MAC holds. */
function received(spoiling?: Spoiling) {
  const text = writeMessage(message, account, spoiling)
  const bag = ParameterBag.parse(text)
  const data = bag.get("Data")
  const read = data === undefined ? undefined : open({ Len: bag.get("Len"), Data: data }, [cipher])
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

  it("is without MAC, changed by a digit, cut, empty or in clear on demand", () => {
    expect(received("no-mac").pairs).not.toHaveProperty("MAC")
    expect(received("wrong-data").authentic).toBe(false)
    expect(received("wrong-data").text).toHaveLength(received().text.length)
    expect(received("truncated").text).toHaveLength(received().text.length - 21)
    expect(received("empty").text).toBe("")
    expect(received("clear-text").text).toMatch(/^mid=DEMO_MERCHANT&PayID=p&/)
  })
})
