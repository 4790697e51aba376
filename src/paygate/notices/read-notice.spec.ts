import fc from "fast-check"

import { createAccount } from "../account"
import { outcomeOf } from "../codes"
import {
  aesCipher,
  answerMac,
  blowfishCipher,
  type Cipher,
  formatParameters,
  requestMac,
  seal,
} from "../wire"
import vectors from "../wire/__fixtures__/vectors.json"

import { readNotice } from "./read-notice"

const { blowfish_invented: key, hmac_invented: hmacKey, merchant_id_invented: merchantId } = vectors.keys
const options = { id: "main", gateway: "cockpit", merchantId, encryption: { key }, hmacKey }
const account = createAccount(options)
const cipher = blowfishCipher(key)

const paid = {
  mid: "DEMO_MERCHANT",
  PayID: "0123456789abcdef0123456789abcdef",
  XID: "fedcba9876543210fedcba9876543210",
  TransID: "TID-0001",
  Status: "OK",
  Description: "success",
  Code: "00000000",
}
const paidMac = "1D36D4E739798130DB58F51309B5D032E40689BE81157456ED51D927FC87B683"

function sealed(parameters: Record<string, string | undefined>, by: Cipher = cipher): Record<string, string> {
  const { Len, Data } = seal(parameters, {
    cipher: by,
    charset: "iso-8859-1",
    padding: "blank",
    upperCase: true,
  })
  return { Len: String(Len), Data }
}

const shortened = ({ Len = "", Data = "" }) => ({ Len, Data: Data.slice(0, -32) })

/** Fields of a body as a form parser returns them. */
const formFields = (body: string) => Object.fromEntries(new URLSearchParams(body))

describe("an authentic notice", () => {
  it("is the one the notes show, with Custom in clear beside it", () => {
    const reading = readNotice(account, formFields(vectors.http_examples.notify_post_body_with_custom))

    expect(reading).toMatchObject({
      kind: "authentic",
      keyIndex: 0,
      notice: paid,
      clear: { session: "123", id: "456" },
    })
    expect(reading.kind === "authentic" && reading.parameters.get("mac")?.trim()).toBe(paidMac)
  })

  it("reads the same by redirect", () => {
    const { searchParams } = new URL(vectors.http_examples.urlsuccess_get)

    expect(readNotice(account, Object.fromEntries(searchParams))).toMatchObject({
      kind: "authentic",
      notice: paid,
    })
  })

  it("may write its names in any case and order, without XID and mid", () => {
    const fields = sealed({
      CODE: "00000000",
      status: "OK",
      transid: "TID-0001",
      payid: paid.PayID,
      mac: paidMac,
    })

    expect(readNotice(account, { data: fields.Data ?? "", LEN: fields.Len ?? "" })).toMatchObject({
      kind: "authentic",
      notice: { PayID: paid.PayID, TransID: "TID-0001", Status: "OK", Code: "00000000", Description: "" },
      clear: {},
    })
  })

  it("carries RefNr and UserData of the payment", () => {
    expect(
      readNotice(account, sealed({ ...paid, RefNr: "R-1", UserData: "u=7", MAC: paidMac })),
    ).toMatchObject({
      notice: { RefNr: "R-1", UserData: "u=7" },
    })
  })

  it("may come under the older keys while keys change, and says so", () => {
    const rotated = createAccount({
      ...options,
      encryption: { key: "the new password", previousKey: key },
      hmacKey: "newer",
      previousHmacKey: hmacKey,
    })

    expect(readNotice(rotated, sealed({ ...paid, MAC: paidMac }))).toMatchObject({
      kind: "authentic",
      keyIndex: 1,
    })
  })

  it("may come unencrypted, if its MAC is right", () => {
    const fields = formFields(`${formatParameters({ ...paid, MAC: paidMac })}&session=123`)

    expect(readNotice(account, fields)).toMatchObject({
      kind: "authentic",
      notice: paid,
      clear: { session: "123" },
    })
  })
})

describe("a refused notice", () => {
  const withMac = { ...paid, MAC: paidMac }

  it.each([
    ["no-data", "nothing at all", {}],
    ["no-data", "an empty Data", { Len: "0", Data: "" }],
    ["no-data", "the pairs of Custom alone, as after a step back", { session: "123" }],
    ["unreadable", "Data under another key", sealed(withMac, blowfishCipher("another"))],
    ["unreadable", "Data that is no hex", { Data: "hello" }],
    ["unreadable", "AES Data for a Blowfish account", sealed(withMac, aesCipher("0123456789abcdef"))],
    ["foreign-mid", "another merchant's number", sealed({ ...withMac, mid: "OTHER" })],
    ["foreign-mid", "another merchant's number as in a request", sealed({ ...withMac, MerchantID: "OTHER" })],
    ["ambiguous", "a Len that cuts the text", { ...sealed(withMac), Len: "99" }],
    ["ambiguous", "Data that lost its last blocks", shortened(sealed(withMac))],
    ["foreign-mid", "the same in clear", { ...withMac, MID: "OTHER", mid: "OTHER" }],
    [
      "foreign-mid",
      "another merchant's number under its other name",
      sealed({ ...withMac, MerchantID: "OTHER" }),
    ],
    ["mac-missing", "clear fields without a MAC", paid],
    ["mac-wrong", "a MAC of another Status", sealed({ ...withMac, Status: "AUTHORIZED" })],
    ["mac-wrong", "a MAC of another Code", sealed({ ...withMac, Code: "00000001" })],
    ["mac-wrong", "a MAC of another payment", sealed({ ...withMac, TransID: "TID-0002" })],
    ["mac-wrong", "clear fields changed on their way", { ...withMac, Status: "FAILED" }],
  ])("is %s for %s", (reason, _, fields) => {
    expect(readNotice(account, fields)).toMatchObject({ kind: "refused", reason, detail: expect.any(String) })
  })

  it("tells the Code of a message that a key of ours opened, which proves nothing, and of no other", () => {
    const refused = { ...paid, Status: "FAILED", Code: "20120044", MAC: "0".repeat(64) }
    expect(readNotice(account, sealed(refused))).toMatchObject({ reason: "mac-wrong", code: "20120044" })
    expect(readNotice(account, refused)).toEqual({
      kind: "refused",
      reason: "mac-wrong",
      detail: expect.any(String),
    })
  })

  it.each([
    ["PayID", { PayID: "" }],
    ["PayID", { PayID: "0" }],
    ["TransID", { TransID: "" }],
    ["Status", { Status: "" }],
    ["Code", { Code: "0" }],
    ["PayID, TransID, Status, Code", { PayID: "", TransID: "", Status: "", Code: "" }],
  ])("is incomplete without %s, however right its MAC", (names, changed) => {
    const parts = { ...paid, ...changed }
    const MAC = answerMac(hmacKey, { ...parts, MerchantID: merchantId })

    expect(readNotice(account, sealed({ ...parts, mid: merchantId, MAC }))).toMatchObject({
      kind: "refused",
      reason: "incomplete",
      detail: `missing or malformed: ${names}`,
    })
  })

  it("is mac-wrong when an asterisk could shift the fields the MAC covers", () => {
    const parts = { PayID: paid.PayID, TransID: "TID*0001", Status: "OK", Code: "00000000" }
    const MAC = answerMac(hmacKey, { ...parts, MerchantID: merchantId })

    expect(readNotice(account, sealed({ ...parts, MAC }))).toMatchObject({ reason: "mac-wrong" })
  })

  it("never repeats what was sent", () => {
    const reading = readNotice(account, sealed({ ...withMac, mid: "SECRET", UserData: "private" }))

    expect(JSON.stringify(reading)).not.toMatch(/SECRET|private|1D36D4/)
  })
})

describe("an encrypted notice without a MAC", () => {
  it.each([
    ["where the account demands one", account],
    ["where the account demands none", createAccount({ ...options, macRequired: false })],
  ])("is unsigned and never authentic, %s", (_, reader) => {
    const reading = readNotice(reader, { ...sealed({ ...paid, TID: "2026112100001" }), session: "123" })

    expect(reading).toMatchObject({ kind: "unsigned", notice: paid, clear: { session: "123" } })
    expect(reading.kind === "unsigned" && reading.parameters.get("tid")).toBe("2026112100001")
    expect(reading).not.toHaveProperty("keyIndex")
    expect(readNotice(reader, sealed({ ...paid, MAC: " " }))).toMatchObject({ kind: "unsigned" })
  })

  it("is refused when Len was shortened until the MAC fell off", () => {
    const { Data = "" } = sealed({ ...paid, MAC: paidMac })
    const Len = String(formatParameters(paid).length)

    expect(readNotice(account, { Len, Data })).toMatchObject({ kind: "refused", reason: "ambiguous" })
  })

  it("is unsigned when its blocks were cut until the MAC fell off", () => {
    const toTheBlock = " ".repeat(8 - (formatParameters(paid).length % 8))
    const text = formatParameters({ ...paid, Description: `success${toTheBlock}` })
    const whole = { ...paid, Description: `success${toTheBlock}`, MAC: paidMac }
    const Data = sealed(whole)["Data"]!.slice(0, text.length * 2)

    expect(readNotice(account, sealed(whole)).kind).toBe("authentic")
    expect(readNotice(account, { Len: String(text.length), Data }).kind).toBe("unsigned")
  })

  it.each([
    ["mac-wrong", "a MAC that comes anyway", sealed({ ...paid, MAC: "0".repeat(64) })],
    ["mac-missing", "clear fields, which anybody can write", paid],
    ["foreign-mid", "another merchant's number", sealed({ ...paid, mid: "OTHER" })],
    ["unreadable", "Data under another key", sealed(paid, blowfishCipher("another"))],
    ["mac-missing", "no PayID: not even a hint", sealed({ ...paid, PayID: "" })],
    ["mac-missing", "a TransID longer than any", sealed({ ...paid, TransID: "T".repeat(65) })],
    ["no-data", "nothing", {}],
  ])("is %s for %s", (reason, _, fields) => {
    expect(readNotice(account, fields)).toMatchObject({ kind: "refused", reason })
  })

  it("may say in clear what its table lists, apart from the shop's own pairs", () => {
    const fields = { ...paid, MAC: paidMac, TID: "1", PaymentGuarantee: "FULL", PrepayID: "wx1", cart: "7" }

    expect(readNotice(account, fields)).toMatchObject({ kind: "authentic", clear: { cart: "7" } })
  })
})

describe("a notice changed by one bit", () => {
  const ciphers = { blowfish: cipher, aes: aesCipher("0123456789abcdef") }
  const accounts = {
    blowfish: account,
    aes: createAccount({ ...options, encryption: { key: "0123456789abcdef", cipher: "aes" } }),
  }
  const covered = ({ PayID, TransID, Status, Code }: Record<string, unknown>) => ({
    PayID,
    TransID,
    Status,
    Code,
  })

  it("never reads as authentic and different", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("blowfish" as const, "aes" as const),
        fc.constantFrom("Data" as const, "Len" as const),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        (name, field, position, bit) => {
          const fields = sealed({ ...paid, MAC: paidMac, UserData: "u" }, ciphers[name])
          const text = fields[field] ?? ""
          const at = position % text.length
          const changed = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit))
          const reading = readNotice(accounts[name], {
            ...fields,
            [field]: text.slice(0, at) + changed + text.slice(at + 1),
          })
          if (reading.kind === "authentic") expect(covered({ ...reading.notice })).toEqual(covered(paid))
        },
      ),
      { numRuns: 500 },
    )
  })

  it("is refused when the bit is in the MAC, unless only its case changes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 6 }), (at, bit) => {
        const changed = String.fromCharCode(paidMac.charCodeAt(at) ^ (1 << bit))
        const MAC = paidMac.slice(0, at) + changed + paidMac.slice(at + 1)
        const reading = readNotice(account, { ...paid, MAC })
        expect(reading.kind).toBe(MAC.toUpperCase() === paidMac ? "authentic" : "refused")
      }),
    )
  })
})

describe("what the shop itself sends", () => {
  it.each(["1234", "00000000", "OK"])("says nothing as a notice, whatever its amount (%s)", (Amount) => {
    // The MAC of a request covers amount and currency in the places of Status and Code.
    const fields = {
      PayID: paid.PayID,
      TransID: paid.TransID,
      MerchantID: merchantId,
      Amount,
      Currency: "CHF",
    }
    const MAC = requestMac(hmacKey, fields)
    expect(readNotice(account, sealed({ ...fields, MAC }))).toMatchObject({ reason: "mac-wrong" })

    const forged = { ...paid, Status: Amount, Code: "CHF", MAC }
    const reading = readNotice(account, sealed(forged))
    expect(reading.kind === "authentic" && outcomeOf(reading.notice)).not.toBe("success")
  })
})

it("an answer to an inquiry is signed like the notice of a payment: the MAC cannot tell one from the other", () => {
  const answer = {
    ...paid,
    AmountAuth: "0",
    AmountCap: "0",
    AmountCred: "0",
    LastStatus: "AUTHORIZE_REQUEST",
  }

  expect(readNotice(account, sealed({ ...answer, MAC: paidMac })).kind).toBe("authentic")
})
