import { inquire, subscriptionChange, twintCapture, wechatApp, wechatQr } from "../endpoints"
import { wholeRequests } from "../endpoints/__fixtures__/requests"
import { transId } from "../values"
import { unseal } from "../wire"
import vectors from "../wire/__fixtures__/vectors.json"

import {
  answered,
  callsOverLoopback,
  capture,
  cipher,
  failureOf,
  key,
  PayID,
  sealed,
} from "./__fixtures__/calls"

const { answerWith, clientFor, gateway } = callsOverLoopback()

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
    const opened = unseal({ Len, Data }, [cipher])
    expect(opened.ok && opened.parameters.toRecord()).toEqual({
      MerchantID: "DEMO_MERCHANT",
      PayID: "0123456789abcdef0123456789abcdef",
      TransID: "TID-0004",
      Amount: "500",
      Currency: "CHF",
      ReqId: "pgop-07",
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
    const rotated = clientFor({ hmacKey: "newer", previousHmacKey: vectors.keys.hmac_invented })
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
      const opened = unseal({ Len, Data }, [cipher])
      return opened.ok ? opened.parameters.get("OrderDesc") : "unreadable"
    })
    expect(descriptions).toEqual(["Test:0000", undefined])
  })
})
