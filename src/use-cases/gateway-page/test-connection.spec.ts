import { createAccount } from "../../paygate/account"
import { LoopbackGateway } from "../../paygate/client/__fixtures__/loopback-gateway"
import { answerMac, blowfishCipher, seal } from "../../paygate/wire"
import { DEMO_ACCOUNT } from "../../sandbox/demo-account"

import { testConnection } from "./test-connection"

const encryptionKey = DEMO_ACCOUNT.encryptionKey
const hmacKey = DEMO_ACCOUNT.hmacKey

describe("the connection test against a server", () => {
  const gateway = new LoopbackGateway()
  beforeAll(() => gateway.start())
  afterAll(() => gateway.stop())

  const accountAt = (address: string) =>
    createAccount({
      id: "main",
      gateway: address,
      merchantId: "DEMO_MERCHANT",
      encryption: { key: encryptionKey },
      hmacKey,
    })
  const sealedAnswer = (extra: Record<string, string>, key = encryptionKey) => {
    const { Len, Data } = seal(
      { mid: "DEMO_MERCHANT", Status: "FAILED", Code: "21100002", Description: "unknown payment", ...extra },
      { cipher: blowfishCipher(key), charset: "iso-8859-1", padding: "blank", upperCase: true },
    )
    return `Len=${Len}&Data=${Data}`
  }
  const reasons = async () =>
    (await testConnection(accountAt(gateway.address), null)).steps.map(({ reason }) => reason)

  it("a readable answer: all but the HMAC key is proven", async () => {
    gateway.reply = (response) => response.end(sealedAnswer({}))
    const report = await testConnection(accountAt(gateway.address), null)
    expect(report.code).toBe("21100002")
    expect(report.steps.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
      "proven reached",
      "not-applicable plain-loopback",
      "proven answer-readable",
      "open not-contradicted",
    ])
    expect(gateway.received.at(-1)?.path).toBe("/inquire24.aspx")
  })

  it("a signed answer proves the HMAC key, another signature contradicts it", async () => {
    const fields = { MerchantID: "DEMO_MERCHANT", Status: "FAILED", Code: "21100002" }
    gateway.reply = (response) => response.end(sealedAnswer({ MAC: answerMac(hmacKey, fields) }))
    expect((await reasons())[3]).toBe("answer-signed")
    gateway.reply = (response) => response.end(sealedAnswer({ MAC: answerMac("another key", fields) }))
    expect((await reasons()).slice(2)).toEqual(["answer-readable", "answer-signed-otherwise"])
  })

  it.each([
    ["another key", sealedAnswer({}, "another-key-16ch"), "answer-unreadable"],
    ["a web page", "<html><body>Welcome</body></html>", "no-gateway-there"],
    ["an unknown merchant", "mid=DEMO_MERCHANT&Status=FAILED&Code=20010003", "answered-in-clear"],
    ["nothing at all", "", "no-answer"],
  ])("%s", async (_, body, reason) => {
    gateway.reply = (response) => response.end(body)
    expect((await reasons())[2]).toBe(reason)
  })

  it("nobody listens there", async () => {
    const { steps, code } = await testConnection(accountAt("http://127.0.0.1:9/"), null)
    expect(steps[0]).toEqual({ step: "host", verdict: "failed", reason: "connection-refused" })
    expect(code).toBeNull()
  })
})
