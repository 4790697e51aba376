import { createServer, type AddressInfo, type Server, type Socket } from "node:net"

import { Agent } from "undici"

import { createAccount } from "../account"
import type { GatewayCallError } from "../errors"
import { inquire, subscriptionChange, twintCapture, wechatApp, wechatQr } from "../operations"
import { wholeRequests } from "../operations/__fixtures__/requests"
import { minorAmount, payId, reqId, transId } from "../values"
import { blowfishCipher, open, seal } from "../wire"
import { LoopbackGateway } from "./__fixtures__/loopback-gateway"
import { createPaygateClient, type PaygateClientOptions } from "./client"
import type { Exchange } from "./exchange"

const key = "Kw7!mZ2_qP9[tR4?"
const cipher = blowfishCipher(key)
const PayID = payId("0123456789abcdef0123456789abcdef")
const capture = {
  PayID,
  TransID: transId("TID-0004"),
  Amount: minorAmount(500),
  Currency: "CHF",
  ReqId: reqId("pgact-7"),
}
const answered = {
  mid: "DEMO_MERCHANT",
  PayID,
  XID: "fedcba9876543210fedcba9876543210",
  TransID: "TID-0004",
  Status: "OK",
  Description: "success",
  Code: "00000000",
}

const gateway = new LoopbackGateway()
const exchanges: Exchange[] = []

beforeAll(() => gateway.start())
afterAll(() => gateway.stop())
beforeEach(() => {
  gateway.received.length = 0
  exchanges.length = 0
})

function clientFor(account: Record<string, unknown> = {}, options: Partial<PaygateClientOptions> = {}) {
  return createPaygateClient({
    account: createAccount({
      id: "main",
      gateway: gateway.address,
      merchantId: "DEMO_MERCHANT",
      encryption: { key },
      hmacKey: "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
      ...account,
    }),
    onExchange: (exchange) => exchanges.push(exchange),
    ...options,
  })
}

function sealed(parameters: Record<string, string | undefined>): string {
  const { Len, Data } = seal(parameters, { cipher, charset: "iso-8859-1", padding: "blank", upperCase: true })
  return `Len=${Len}&Data=${Data}`
}

function answerWith(body: string, status = 200, headers: Record<string, string> = {}): void {
  gateway.reply = (response) => response.writeHead(status, headers).end(body)
}

async function failureOf(call: Promise<unknown>): Promise<GatewayCallError> {
  return call.then(
    () => Promise.reject(new Error("the call succeeded")),
    (error: GatewayCallError) => error,
  )
}

describe("a call that is answered", () => {
  it("posts one sealed form and reads the answer", async () => {
    answerWith(sealed(answered))

    await expect(clientFor().call(twintCapture, capture)).resolves.toEqual(answered)

    expect(gateway.received).toHaveLength(1)
    const [received] = gateway.received
    expect(received).toMatchObject({
      method: "POST",
      path: "/capture.aspx",
      contentType: "application/x-www-form-urlencoded",
      body: expect.stringMatching(/^MerchantID=DEMO_MERCHANT&Len=187&Data=[0-9a-f]{384}$/),
    })
    const [, Len, Data = ""] = /Len=(\d+)&Data=(.+)$/.exec(received?.body ?? "") ?? []
    const opened = open({ Len, Data }, [cipher])
    expect(opened.ok && opened.parameters.toRecord()).toEqual({
      MerchantID: "DEMO_MERCHANT",
      PayID: "0123456789abcdef0123456789abcdef",
      TransID: "TID-0004",
      Amount: "500",
      Currency: "CHF",
      ReqId: "pgact-7",
      MAC: "55bce42f56b3b7c7716440e6fa31de6e0767bd7f27a983fb8c9391f21045e707",
    })
  })

  it("takes a refusal for an answer", async () => {
    answerWith(sealed({ mid: "DEMO_MERCHANT", Status: "FAILED", Description: "DISABLED", Code: "22A00071" }))

    await expect(clientFor().call(twintCapture, capture)).resolves.toMatchObject({
      Status: "FAILED",
      Code: "22A00071",
    })
  })

  it("reads names in any case and order, and Data with another HTTP status", async () => {
    answerWith(
      sealed({
        code: "00000000",
        STATUS: "OK",
        MID: "DEMO_MERCHANT",
        payid: PayID,
        xid: answered.XID,
        transid: "TID-0004",
      }),
      500,
    )

    await expect(clientFor().call(twintCapture, capture)).resolves.toMatchObject({
      PayID,
      TransID: "TID-0004",
      Status: "OK",
    })
  })

  it("knows a changed subscription by its own number and a MAC over empty fields (protocol notes 5.3)", async () => {
    const MAC = "B4EDBB80800CB8613E2207AF29B9229BA8BE25EF5F34F51B40C619C8798091A6"
    const changed = { AboID: "abo-1", Status: "OK", Description: "success", Code: "00000000", MAC }
    answerWith(sealed(changed))

    const answer = await clientFor().call(subscriptionChange, wholeRequests["subscription.change"])

    expect(answer.AboID).toBe("abo-1")
    expect(gateway.received[0]).toMatchObject({ path: "/abo.aspx" })
    answerWith(sealed({ ...changed, Status: "FAILED" }))
    await expect(
      clientFor().call(subscriptionChange, wholeRequests["subscription.change"]),
    ).rejects.toMatchObject({ code: "mac-wrong" })
  })

  it("goes to the file name that an account was told for a method without one", async () => {
    answerWith(sealed({ ...answered, Status: "AUTHORIZE_REQUEST", QRCodeUrl: "weixin://wxpay/1" }))

    const client = clientFor({ endpoints: { "wechat.qr": "wechatNative.aspx" } })
    const { QRCodeUrl } = await client.call(wechatQr, wholeRequests["wechat.qr"])

    expect(QRCodeUrl).toBe("weixin://wxpay/1")
    expect(gateway.received[0]).toMatchObject({ path: "/wechatNative.aspx" })
  })

  it("takes answers sealed with the older key while keys change", async () => {
    answerWith(sealed(answered))

    const client = clientFor({ encryption: { key: "the new password", previousKey: key } })
    await expect(client.call(twintCapture, capture)).resolves.toMatchObject({ Status: "OK" })
  })

  it("checks a MAC that comes though none was promised, with the older key too", async () => {
    const MAC = "5D1C1F51BC5E29E1F1D77D56A4A6D1D7A9F28EBD7D1F3B7E4C6A1D9B3C0B8D11"
    const right = "1d36d4e739798130db58f51309b5d032e40689be81157456ed51d927fc87b683"
    const withMac = { ...answered, TransID: "TID-0001", MAC: `${right.toUpperCase()}  ` }
    answerWith(sealed(withMac))

    await expect(clientFor().call(twintCapture, capture)).resolves.toMatchObject({ Status: "OK" })
    const rotated = clientFor({ hmacKey: "newer", previousHmacKey: "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6" })
    await expect(rotated.call(twintCapture, capture)).resolves.toMatchObject({ Status: "OK" })

    answerWith(sealed({ ...withMac, MAC }))
    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      code: "mac-wrong",
    })
  })

  it("gives back what WeChat's app call returns in clear, and takes nothing else from there", async () => {
    const waiting = { ...answered, TransID: "TID-0001", Status: "AUTHORIZE_REQUEST", PrepayID: "wx2026" }
    const call = () => clientFor().call(wechatApp, wholeRequests["wechat.app"])
    const forged = "&Status=OK&PayID=ffffffffffffffffffffffffffffffff&PrepayID=wx_forged"
    answerWith(`${sealed(waiting)}&Plain=plain&session=123&id=456`)
    expect(await call()).toMatchObject({ ...waiting, Plain: "plain", Custom: "session=123|id=456" })

    answerWith(`${sealed({ ...waiting, Plain: "sealed" })}&Plain=clear${forged}`)
    expect(await call()).toMatchObject({ ...waiting, Plain: "sealed" })
  })

  it("says in OrderDesc of actions, not of inquiries, that they are simulated", async () => {
    answerWith(sealed(answered))
    const client = clientFor({ simulate: "0000" })
    await client.call(twintCapture, capture)
    await client.call(inquire, { PayID, TransID: transId("TID-0004") })

    const descriptions = gateway.received.map(({ body }) => {
      const [, Len, Data = ""] = /Len=(\d+)&Data=(.+)$/.exec(body) ?? []
      const opened = open({ Len, Data }, [cipher])
      return opened.ok ? opened.parameters.get("OrderDesc") : "unreadable"
    })
    expect(descriptions).toEqual(["Test:0000", undefined])
  })
})

describe("a call without a usable answer", () => {
  it.each([
    ["empty", "", 200, "the answer is empty"],
    ["html", "<!DOCTYPE html><p>Sorry</p>", 200, "the answer is a web page"],
    ["html", "oops <html>", 200, "the answer is a web page"],
    ["http-status", "<html>Service Unavailable</html>", 503, "HTTP status 503"],
    ["http-status", "", 204, "HTTP status 204"],
    ["http-status", "Len=16&Data=66c1ebe9e2c8902366c1ebe9e2c89023", 500, "HTTP status 500"],
    [
      "clear-text",
      "mid=DEMO_MERCHANT&Status=FAILED&Description=unknown merchant&Code=20160003",
      200,
      "Status FAILED, Code 20160003",
    ],
    ["clear-text", "Code=20010007", 200, "Status -, Code 20010007"],
    ["clear-text", "Status=FAILED", 200, "Status FAILED, Code -"],
    ["undecryptable", "Len=16&Data=66c1ebe9e2c8902366c1ebe9e2c89023", 200, "(unreadable)"],
    ["undecryptable", "Len=5&Data=hello", 200, "(not-hex)"],
    ["answer-invalid", "it works", 200, "neither Data nor Status"],
    ["answer-invalid", sealed({ mid: "DEMO_MERCHANT", Status: "OK" }), 200, "Code"],
    ["answer-invalid", sealed({ ...answered, PayID: "" }), 200, "PayID: is missing or no id of the gateway"],
    ["answer-invalid", "x".repeat(256 * 1024 + 1), 200, "longer than any answer"],
    ["foreign-mid", sealed({ ...answered, mid: "OTHER_MERCHANT" }), 200, "another MerchantID"],
    ["mac-wrong", sealed({ ...answered, MAC: "0".repeat(64) }), 200, "check the HMAC key"],
  ])("is %s for %.60p", async (code, body, status, message) => {
    answerWith(body, status)

    const failure = await failureOf(clientFor().call(twintCapture, capture))

    expect(failure).toMatchObject({ code, executed: "unknown", retryable: false, operation: "twint.capture" })
    expect(failure.message).toContain(message)
  })

  it("keeps the scrubbed fields of a clear answer", async () => {
    answerWith("mid=DEMO_MERCHANT&Status=FAILED&Description=bad key&Code=20120044&UserData=private&MAC=abc")

    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      fields: {
        mid: "DEMO_MERCHANT",
        Status: "FAILED",
        Description: "bad key",
        Code: "20120044",
        UserData: "***",
        MAC: "***",
      },
    })
  })

  it("keeps a scrubbed beginning of a page", async () => {
    answerWith(`<html>${"é".repeat(600)} MAC=abc</html>`, 502)

    const { excerpt, status } = await failureOf(clientFor().call(twintCapture, capture))

    expect(excerpt).toMatch(/^<html>é+$/)
    expect(excerpt).toHaveLength(500)
    expect(status).toBe(502)
  })

  it("follows no redirect", async () => {
    answerWith("", 302, { location: `${gateway.address}elsewhere.aspx` })

    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      code: "http-status",
    })
    expect(gateway.received.map(({ path }) => path)).toEqual(["/capture.aspx"])
  })

  it("is a connection lost when the gateway hangs up, and nothing is repeated", async () => {
    gateway.reply = (response) => response.socket?.destroy()

    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      code: "connection-lost",
      executed: "unknown",
    })
    expect(gateway.received).toHaveLength(1)
  })

  it("is a connection lost when the answer breaks off", async () => {
    gateway.reply = (response) => {
      response.writeHead(200, { "content-length": "100" }).write("Len=1&Data=")
      setTimeout(() => response.socket?.destroy(), 20)
    }

    await expect(failureOf(clientFor().call(twintCapture, capture))).resolves.toMatchObject({
      code: "connection-lost",
    })
  })

  it.each([
    ["never answers", () => undefined],
    ["stops in the middle", (response: { write(text: string): unknown }) => void response.write("Len=")],
  ])("is a time-out when the gateway %s", async (_, reply) => {
    gateway.reply = reply

    const failure = await failureOf(clientFor({}, { timeouts: { totalMs: 150 } }).call(twintCapture, capture))

    expect(failure).toMatchObject({ code: "timeout", executed: "unknown" })
  })

  it("is a time-out, executed or not, when the caller gives up after sending", async () => {
    const patience = new AbortController()
    gateway.reply = () => patience.abort()

    const failure = await failureOf(clientFor().call(twintCapture, capture, { signal: patience.signal }))

    expect(failure).toMatchObject({ code: "timeout", executed: "unknown" })
  })
})

describe("a call that was not sent", () => {
  const notSent = { code: "not-sent", executed: "no", retryable: true }

  it("because nobody listens", async () => {
    const closed = new LoopbackGateway()
    await closed.start()
    const { address } = closed
    await closed.stop()

    await expect(
      failureOf(clientFor({ gateway: address }).call(twintCapture, capture)),
    ).resolves.toMatchObject(notSent)
  })

  it("because the name is unknown", async () => {
    const dispatcher = new Agent({
      connect: {
        lookup: (_hostname, _options, callback) =>
          callback(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }), []),
      },
    })
    const client = clientFor({ gateway: "https://gateway.invalid" }, { dispatcher })

    await expect(failureOf(client.call(twintCapture, capture))).resolves.toMatchObject(notSent)
  })

  describe("because the other side accepts and then says nothing", () => {
    let mute: Server
    const sockets = new Set<Socket>()
    beforeAll(async () => {
      mute = createServer((socket) => {
        sockets.add(socket)
        socket.on("error", () => socket.destroy())
      })
      await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve))
    })
    afterAll(async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => mute.close(resolve))
    })

    const tls = () => ({ gateway: `https://127.0.0.1:${(mute.address() as AddressInfo).port}` })

    it("while connecting", async () => {
      const client = clientFor(tls(), { timeouts: { connectMs: 100, totalMs: 10_000 } })

      await expect(failureOf(client.call(twintCapture, capture))).resolves.toMatchObject(notSent)
    })
  })

  it("because the time was over before the connection stood", async () => {
    const dispatcher = new Agent({
      connect: {
        lookup: (_hostname, _options, callback) =>
          void setTimeout(() => callback(null, [{ address: "127.0.0.1", family: 4 }]), 100),
      },
    })
    const address = gateway.address.replace("127.0.0.1", "localhost")
    const client = clientFor({ gateway: address }, { dispatcher, timeouts: { totalMs: 30 } })

    await expect(failureOf(client.call(twintCapture, capture))).resolves.toMatchObject(notSent)
    expect(gateway.received).toHaveLength(0)
  })

  it("because the caller had given up before", async () => {
    const call = clientFor().call(twintCapture, capture, { signal: AbortSignal.abort() })

    await expect(failureOf(call)).resolves.toMatchObject(notSent)
    expect(gateway.received).toHaveLength(0)
  })

  it("because the request breaks its table", async () => {
    const call = clientFor().call(twintCapture, { ...capture, Currency: "EUR" })

    await expect(call).rejects.toMatchObject({ code: "request-invalid" })
    expect(gateway.received).toHaveLength(0)
    expect(exchanges).toEqual([])
  })
})

describe("a mistake of ours", () => {
  it("is passed on as it is", async () => {
    const client = clientFor({}, { timeouts: { totalMs: -1 } })

    await expect(client.call(twintCapture, capture)).rejects.toThrow("out of range")
    expect(exchanges).toEqual([expect.objectContaining({ failure: "unexpected" })])
  })
})

describe("what the log sees", () => {
  it("is both sides of an answered call, scrubbed", async () => {
    answerWith(sealed({ ...answered, RefNr: "R-1", UserData: "private" }))
    await clientFor().call(twintCapture, capture)

    expect(exchanges).toEqual([
      {
        operation: "twint.capture",
        url: `${gateway.address}capture.aspx`,
        request: {
          MerchantID: "DEMO_MERCHANT",
          PayID,
          TransID: "TID-0004",
          Amount: "500",
          Currency: "CHF",
          ReqId: "pgact-7",
          MAC: "***",
        },
        answer: { ...answered, RefNr: "R-1", UserData: "***" },
        milliseconds: expect.any(Number),
      },
    ])
  })

  it("is the error's code for a failed call", async () => {
    answerWith("")
    await failureOf(clientFor().call(twintCapture, capture))

    expect(exchanges).toEqual([expect.objectContaining({ operation: "twint.capture", failure: "empty" })])
    expect(exchanges[0]).not.toHaveProperty("answer")
  })

  it("cannot spoil a call that was made", async () => {
    answerWith(sealed(answered))
    const broken = () => {
      throw new Error("disk full")
    }

    await expect(clientFor({}, { onExchange: broken }).call(twintCapture, capture)).resolves.toEqual(answered)
    await expect(clientFor({}, { onExchange: undefined }).call(twintCapture, capture)).resolves.toEqual(
      answered,
    )
  })
})
