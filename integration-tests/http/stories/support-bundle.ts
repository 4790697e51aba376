import { strFromU8, unzipSync } from "fflate"

import type { AttemptCard, OrderCardAnswer } from "../../../src/contracts/attempt-card"
import { merchantAccount, stories } from "../support/suite"

export default stories("the support bundle of an attempt", (world) => {
  const bundleOf = async (attemptId: string) => {
    const response = await world.api.get<ArrayBuffer>(`/admin/paygate/attempts/${attemptId}/support-bundle`, {
      headers: world.admin.headers,
      responseType: "arraybuffer",
    })
    const files = unzipSync(new Uint8Array(response.data))
    const text = (name: string) => {
      const path = Object.keys(files).find((each) => each.endsWith(`/${name}`))!
      return strFromU8(files[path]!)
    }
    const all = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join("\n")
    return { headers: response.headers, names: Object.keys(files), text, all }
  }
  const cardOf = async (orderId: string): Promise<AttemptCard> => {
    const { data } = await world.api.get<OrderCardAnswer>(`/admin/paygate/orders/${orderId}`, {
      headers: world.admin.headers,
    })
    return data.attempts[0]!
  }
  const paid = async (provider: string) => {
    const { cartId, formUrl, session } = await world.shopper.checkOut(provider)
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    return { order, session, card: await cardOf(order.id) }
  }

  it("is one zip with what the support desk asks for: numbers, timeline, messages, settings, versions", async () => {
    const { order, card } = await paid("pp_twint_paygate")
    const body = { amount: 10, close_rest: true }
    await world.admin.post(`/admin/paygate/payments/${order.payments[0]!.id}/capture`, body)
    const { headers, names, text } = await bundleOf(card.id)
    expect(headers["content-type"]).toBe("application/zip")
    expect(headers["content-disposition"]).toBe(`attachment; filename="paygate-${card.trans_id}.zip"`)
    expect(headers["access-control-expose-headers"]).toBe("content-disposition")
    expect(names.map((name) => name.replace(`paygate-${card.trans_id}/`, "")).sort()).toEqual([
      "README.txt",
      "configuration.json",
      "messages.json",
      "payment.json",
      "timeline.txt",
      "versions.json",
    ])

    const readme = text("README.txt")
    for (const fact of [card.trans_id, card.pay_id!, "DEMO_MERCHANT", "24.90 CHF", "TWINT"]) {
      expect(readme).toContain(fact)
    }
    const timeline = text("timeline.txt")
    expect(timeline).toMatch(/^\S+Z {2}payment opened\n/)
    expect(timeline).toMatch(/message by notify: Status \w+, Code 00000000/)
    expect(timeline).toMatch(/capture of 10\.00 CHF, rest released: succeeded, ReqID \w+, Code 00000000/)
    expect(JSON.parse(text("payment.json"))).toMatchObject({ trans_id: card.trans_id, captured: "10.00" })
    const messages = JSON.parse(text("messages.json")) as { parameters: Record<string, string> }[]
    expect(messages[0]!.parameters).toMatchObject({ TransID: card.trans_id, Code: "00000000", MAC: "***" })
    expect(JSON.parse(text("configuration.json"))).toMatchObject({
      merchant_id: "DEMO_MERCHANT",
      cipher: "blowfish",
      cipher_key: "set (not shown)",
      hmac_key: "set (not shown)",
      notify_url: `${world.backendUrl}/hooks/paygate/notify/main`,
    })
    expect(JSON.parse(text("versions.json"))).toMatchObject({
      plugin: expect.stringMatching(/^medusa-payment-paygate \d/),
      medusa: expect.stringMatching(/^@medusajs\/medusa 2\./),
      node: process.version,
    })
  })

  it("holds no key, no MAC, no token, no address and no e-mail", async () => {
    const { session, card } = await paid("pp_twint_paygate")
    const stored = await world.sql("select token_hash, session_id from paygate_attempt")
    const sealed = world.sandbox.requests().map(({ parameters }) => parameters["MAC"])
    const { all } = await bundleOf(card.id)
    const secrets = [
      merchantAccount.encryptionKey,
      merchantAccount.hmacKey,
      session.data.attempt_token,
      ...stored.flatMap((row) => Object.values(row).map(String)),
      ...sealed.filter((mac) => mac !== undefined),
      ...["anna@example.com", "Muster", "Weg 1", "jwt", "only-for-the-demo"],
    ]
    expect(secrets.length).toBeGreaterThan(8)
    for (const secret of secrets) {
      expect(all).not.toContain(secret)
    }
    expect(all).not.toMatch(/[0-9a-f]{40}/i)
  })

  it("holds no scanned code", async () => {
    const code = "281234567890123456"
    const cartId = await world.shopper.fillCart({ region: "eu" })
    await world.shopper.openSession(cartId, "pp_alipay-spot_paygate", { scanned_code: code })
    const [waiting] = await world.paygate.listPaygateAttempts({})
    expect((await bundleOf(waiting!.id)).all).not.toContain(code)
    await world.shopper.complete(cartId)
    await world.placedOrder(cartId)
    expect((await bundleOf(waiting!.id)).all).not.toContain(code)
  })

  it("scrubs what people and programs wrote into problems and refusals", async () => {
    const { card } = await paid("pp_alipay_paygate")
    const details = { cause: "mail to anna@example.com from 10.0.0.7 failed", HMAC: "HMAC=0123456789" }
    const attempt = (await world.paygate.attempts.byId(card.id))!
    await world.paygate.problems.report("reconcile-failed", attempt, details)
    const { text } = await bundleOf(card.id)
    expect(JSON.parse(text("payment.json"))).toMatchObject({
      problems: [
        { kind: "reconcile-failed", details: { cause: "mail to *** from *** failed", HMAC: "HMAC=***" } },
      ],
    })
  })
})
