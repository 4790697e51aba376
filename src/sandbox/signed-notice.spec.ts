import { createAccount } from "../paygate/account"
import { readNotice } from "../paygate/notices"

import { DEMO_ACCOUNT } from "./demo-account"
import { signedNotice } from "./signed-notice"

const keys = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: DEMO_ACCOUNT.encryptionKey,
  hmacKey: DEMO_ACCOUNT.hmacKey,
}
const account = (hmacKey: string) =>
  createAccount({
    id: "main",
    gateway: "cockpit",
    merchantId: keys.merchantId,
    encryption: { key: keys.encryptionKey },
    hmacKey,
  })
const fieldsOf = (body: string) => Object.fromEntries(new URLSearchParams(body))

describe("signedNotice", () => {
  it("is believed by the shop that holds the keys", () => {
    const { body, headers } = signedNotice(keys, { TransID: "t1", PayID: "a".repeat(32) })

    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded; charset=iso-8859-1")
    expect(readNotice(account(keys.hmacKey), fieldsOf(body))).toMatchObject({
      kind: "authentic",
      notice: { TransID: "t1", PayID: "a".repeat(32), Status: "OK", Code: "00000000" },
    })
  })

  it("is refused by a shop with another HMAC key", () => {
    const { body } = signedNotice(keys, { TransID: "t1" })

    expect(readNotice(account("another"), fieldsOf(body)).kind).toBe("refused")
  })

  it("says what it is told to say", () => {
    const { body } = signedNotice(keys, { TransID: "t1", Status: "FAILED", Code: "20170053", refnr: "R1" })

    expect(readNotice(account(keys.hmacKey), fieldsOf(body))).toMatchObject({
      notice: { Status: "FAILED", Code: "20170053" },
    })
  })
})
