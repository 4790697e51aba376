import { createAccount } from "../account"
import vectors from "../wire/__fixtures__/vectors.json"

import { readNotice } from "./read-notice"
import { isSelfTest, sealSelfTest } from "./self-test-notice"

const { blowfish_invented: key, hmac_invented: hmacKey, merchant_id_invented: merchantId } = vectors.keys
const account = createAccount({ id: "main", gateway: "cockpit", merchantId, encryption: { key }, hmacKey })

describe("a self-test notice", () => {
  it("is read like one of the gateway's, and says nothing but a failure", () => {
    const { transId, fields } = sealSelfTest(account)
    expect(readNotice(account, fields)).toMatchObject({
      kind: "authentic",
      keyIndex: 0,
      notice: { TransID: transId, Status: "FAILED", Code: "20000000" },
    })
    expect(transId).toMatch(/^SELFTEST-[0-9a-f]{22}$/)
  })

  it("is another one each time", () => {
    expect(sealSelfTest(account).transId).not.toBe(sealSelfTest(account).transId)
  })

  it.each([
    ["SELFTEST-00", true],
    ["selftest-00", true],
    ["01KAJ3W5Q1SELFTEST", false],
    ["SELFTEST", false],
  ])("%s: %s", (transId, expected) => {
    expect(isSelfTest(transId)).toBe(expected)
  })
})
