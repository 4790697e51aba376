import fc from "fast-check"

import { createAccount } from "../account"
import { answerMac, blowfishCipher, requestMac, seal } from "../wire"
import vectors from "../wire/__fixtures__/vectors.json"

import type { Inspection } from "./inspection"

import { inspectMessage } from "."

const { blowfish_invented: key, hmac_invented: hmacKey, merchant_id_invented: merchantId } = vectors.keys
const previous = { cipher: "the-older-key-16", hmac: "the older hmac key of thirty-two" }
const main = createAccount({
  id: "main",
  gateway: "cockpit",
  merchantId,
  encryption: { key, previousKey: previous.cipher },
  hmacKey,
  previousHmacKey: previous.hmac,
})
const otherHmac = "another hmac key of 32 character"
const other = createAccount({
  id: "china",
  gateway: "paygate",
  merchantId: "OTHER_MERCHANT",
  encryption: { key: "another-key-16ch" },
  hmacKey: otherHmac,
})
const accounts = [other, main]

const answer = {
  mid: "DEMO_MERCHANT",
  PayID: "0123456789abcdef0123456789abcdef",
  XID: "fedcba9876543210fedcba9876543210",
  TransID: "TID-0001",
  Status: "OK",
  Code: "00000000",
}
const macOf = (fields: Partial<typeof answer> & { MerchantID?: string }, withKey = hmacKey) =>
  answerMac(withKey, { MerchantID: merchantId, ...answer, ...fields })

function bodyOf(parameters: Record<string, string | undefined>, cipherKey = key): string {
  const { Len, Data } = seal(parameters, {
    cipher: blowfishCipher(cipherKey),
    charset: "iso-8859-1",
    padding: "blank",
    upperCase: true,
  })
  return `Len=${Len}&Data=${Data}`
}

function read(text: string, len?: string): Extract<Inspection, { kind: "read" }> {
  const inspection = inspectMessage(accounts, { text, len })
  if (inspection.kind !== "read") throw new Error(`expected a readable message, got ${inspection.kind}`)
  return inspection
}
const macFinding = (MAC: string | undefined, changed: Record<string, string> = {}) =>
  read(bodyOf({ ...answer, ...changed, MAC })).mac

describe("a sealed message", () => {
  it("the notice the notes show: key, merchant, fields and MAC", () => {
    expect(read(vectors.http_examples.notify_post_body_with_custom)).toMatchObject({
      sealed: true,
      direction: "answer",
      openedWith: { accountId: "main", key: "current" },
      merchant: { received: "DEMO_MERCHANT", accountId: "main" },
      len: "fits",
      mac: { kind: "holds", key: { accountId: "main", key: "current" } },
      code: "00000000",
    })
  })

  it("a request of ours, with the MAC over Amount and Currency", () => {
    const request = { MerchantID: merchantId, TransID: "TID-1", Amount: "1990", Currency: "CHF" }
    const text = bodyOf({ ...request, OrderDesc: "a mug", MAC: requestMac(hmacKey, request) })
    expect(read(text)).toMatchObject({ direction: "request", mac: { kind: "holds" }, code: null })
  })

  it("one sealed before the encryption key was changed", () => {
    expect(read(bodyOf(answer, previous.cipher)).openedWith).toEqual({ accountId: "main", key: "previous" })
  })

  it("one of two accounts with the same keys: it is the one's it names", () => {
    const twin = createAccount({
      id: "twin",
      gateway: "cockpit",
      merchantId: "TWIN_MERCHANT",
      encryption: { key },
      hmacKey,
    })
    expect(inspectMessage([twin, main], { text: bodyOf({ ...answer, MAC: macOf({}) }) })).toMatchObject({
      openedWith: { accountId: "main", key: "current" },
      mac: { kind: "holds" },
    })
  })

  it("shows what may stand in a log and masks the rest", () => {
    const { fields } = read(
      bodyOf({ ...answer, UserData: "secret", URLNotify: "https://a.b/c", MAC: macOf({}) }),
    )
    expect(fields).toEqual([
      { name: "mid", value: "DEMO_MERCHANT", masked: false },
      { name: "PayID", value: answer.PayID, masked: false },
      { name: "XID", value: answer.XID, masked: false },
      { name: "TransID", value: "TID-0001", masked: false },
      { name: "Status", value: "OK", masked: false },
      { name: "Code", value: "00000000", masked: false },
      { name: "UserData", value: "***", masked: true },
      { name: "URLNotify", value: "***", masked: true },
      { name: "MAC", value: "***", masked: true },
    ])
  })

  it("says when Len is missing, counts characters or contradicts the message", () => {
    const [, Data = ""] = bodyOf({ ...answer, MAC: macOf({}) }).split("Data=")
    expect(read(Data)).toMatchObject({ len: "missing", mac: { kind: "holds" } })
    expect(read(Data, "150")).toMatchObject({ len: "contradicts", mac: { kind: "holds" } })
    expect(read(Data, "2")).toMatchObject({ len: "contradicts", mac: { kind: "holds" } })
    expect(read(Data, "9999")).toMatchObject({ len: "contradicts", mac: { kind: "holds" } })

    const sealed = seal({ ...answer, RefNr: "für" }, { cipher: blowfishCipher(key), charset: "utf-8" })
    expect(read(sealed.Data, String(sealed.Len))).toMatchObject({ len: "fits" })
    expect(read(sealed.Data, String(sealed.Len - 1))).toMatchObject({ len: "characters" })
  })

  it.each([
    ["Data=xyz", "nothing-found"],
    ["hello", "nothing-found"],
    ["", "nothing-found"],
  ])("%j is no message", (text, kind) => {
    expect(inspectMessage(accounts, { text }).kind).toBe(kind)
  })

  it("says why Data cannot be read", () => {
    const foreign = bodyOf(answer, "nobody's key here")
    const why = (text: string) => inspectMessage(accounts, { text })
    expect(why(foreign)).toEqual({
      kind: "unreadable",
      reason: "unreadable",
      cipher: "blowfish",
      cipherInUse: true,
    })
    expect(why("Data=66C1EBE9E2C89")).toMatchObject({ reason: "not-hex" })
    expect(why("Data=66C1EBE9E2C89023EE")).toMatchObject({ reason: "block-length" })
    expect(why(`Data=${"66".repeat(16)}-${"66".repeat(16)}`)).toMatchObject({
      cipher: "aes",
      cipherInUse: false,
    })
  })
})

describe("the MAC of a message", () => {
  it("holds with the current or the previous key", () => {
    expect(macFinding(macOf({}))).toEqual({ kind: "holds", key: { accountId: "main", key: "current" } })
    expect(macFinding(macOf({}, previous.hmac))).toEqual({
      kind: "holds",
      key: { accountId: "main", key: "previous" },
    })
  })

  it("is absent or malformed", () => {
    expect(macFinding(undefined)).toEqual({ kind: "absent" })
    expect(macFinding("ABC")).toEqual({ kind: "malformed" })
  })

  it.each(["PayID", "TransID", "Status", "Code"] as const)("would hold if %s were empty", (field) => {
    expect(macFinding(macOf({ [field]: "" }))).toMatchObject({
      kind: "holds-otherwise",
      difference: { kind: "field-empty", field },
    })
  })

  it("would hold for the MerchantID in the message", () => {
    const mac = answerMac(hmacKey, { ...answer, MerchantID: "Demo_Merchant" })
    expect(macFinding(mac, { mid: "Demo_Merchant" })).toMatchObject({
      kind: "holds-otherwise",
      difference: { kind: "merchant-id-as-received" },
    })
  })

  it("would hold without blanks around a value", () => {
    expect(macFinding(macOf({}), { Status: "OK " })).toMatchObject({ difference: { kind: "blanks" } })
  })

  it("was made like that of a request", () => {
    const mac = requestMac(hmacKey, { ...answer, MerchantID: merchantId })
    expect(macFinding(mac)).toMatchObject({ difference: { kind: "other-fields" } })
  })

  it("was made with another account's key", () => {
    expect(macFinding(macOf({}, otherHmac))).toEqual({
      kind: "holds-otherwise",
      key: { accountId: "china", key: "current" },
      difference: { kind: "other-account" },
    })
  })

  it("proves nothing where a covered value holds an asterisk", () => {
    expect(macFinding(macOf({ TransID: "A*B" }), { TransID: "A*B" })).toEqual({
      kind: "asterisk",
      field: "TransID",
    })
  })

  it("is simply wrong when nothing explains it", () => {
    expect(macFinding("0".repeat(64))).toEqual({ kind: "wrong" })
  })

  it("holds for a notice in clear too, whichever account it is for", () => {
    const text = new URLSearchParams({ ...answer, MAC: macOf({}) }).toString()
    expect(read(text)).toMatchObject({ sealed: false, openedWith: null, mac: { kind: "holds" } })
    const { mid: _, ...anonymous } = answer
    const nameless = new URLSearchParams({ ...anonymous, MAC: macOf({}) }).toString()
    expect(read(nameless).mac).toEqual({ kind: "holds", key: { accountId: "main", key: "current" } })
  })

  it("is never revealed: no right MAC, nor eight digits of one, stands in what is said", () => {
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
    fc.assert(
      fc.property(hex, fc.constantFrom("OK", "FAILED"), (MAC, Status) => {
        const said = JSON.stringify(read(bodyOf({ ...answer, Status, MAC }))).toLowerCase()
        const right = macOf({ Status })
        for (let at = 0; at + 8 <= right.length; at++) {
          expect(said).not.toContain(right.slice(at, at + 8))
        }
        expect(said).toContain('"mac":{"kind":"wrong"}')
      }),
      { numRuns: 30 },
    )
  })
})
