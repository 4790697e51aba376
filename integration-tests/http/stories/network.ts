import { request } from "node:http"

import { blowfishCipher, seal } from "../../../src/paygate/wire"
import { signedNotice } from "../../../src/sandbox"
import { eventually } from "../support/eventually"
import { merchantAccount, pproAccount, stories } from "../support/suite"
import { alipayPpro, alipayWays, start, twint, wechatWays } from "../support/ways"

const gateway = "198.51.100.7"
const ways = [twint, ...alipayWays, alipayPpro, ...wechatWays]
/** A message to the notify address. */
interface Message {
  readonly method: "GET" | "POST"
  readonly accountId: string
  readonly body: string
}

export const addresses = { notifyFrom: ["198.51.100.0/24"], trustedProxies: ["127.0.0.3"] }

export default stories("a shop that lists the gateway's addresses", (world) => {
  const { Len, Data } = seal(
    { mid: merchantAccount.merchantId, TransID: "unknown", Status: "OK", Code: "00000000" },
    { cipher: blowfishCipher(merchantAccount.encryptionKey), charset: "iso-8859-1" },
  )

  /** Posts a notice from an address of this machine; the answer's status and text. */
  function notify(
    from: string,
    forwardedFor?: string,
    { method, accountId, body }: Message = {
      method: "POST",
      accountId: "main",
      body: `Len=${Len}&Data=${Data}`,
    },
  ): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const call = request(
        `${world.backendUrl.replace("localhost", "127.0.0.1")}/hooks/paygate/notify/${accountId}${method === "GET" ? `?${body}` : ""}`,
        {
          method,
          localAddress: from,
          headers: {
            "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1",
            ...(forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor }),
          },
        },
      )
      call.on("error", reject)
      call.on("response", (response) => {
        let text = ""
        response.on("data", (chunk: Buffer) => (text += chunk.toString()))
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }))
      })
      call.end(method === "POST" ? body : undefined)
    })
  }

  const foreign = { status: 403, text: "refused: foreign-address" }
  // It gets as far as the check of its MAC, which it has none.
  const heard = { status: 400, text: "refused: mac-missing" }

  it("hears the gateway through its own proxy", async () => {
    expect(await notify("127.0.0.3", gateway)).toEqual(heard)
    expect(await notify("127.0.0.3", `203.0.113.9, ${gateway}`)).toEqual(heard)
  })

  it("does not hear anybody else, whatever the header says", async () => {
    expect(await notify("127.0.0.1")).toEqual(foreign)
    expect(await notify("127.0.0.1", gateway)).toEqual(foreign)
    expect(await notify("127.0.0.3", `${gateway}, 203.0.113.9`)).toEqual(foreign)
    expect(await notify("127.0.0.3", "unknown")).toEqual(foreign)
  })

  it.each(ways)("$id: a signed notice from elsewhere is heard at no door, by GET or POST", async (way) => {
    const { cartId, session } = await start(world, way)
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    const { account_id: accountId, trans_id: TransID } = attempt!
    const { body } = signedNotice(accountId === "ppro" ? pproAccount : merchantAccount, { TransID })
    for (const method of ["GET", "POST"] as const) {
      const message = { method, accountId, body }
      expect([method, await notify("127.0.0.1", undefined, message)]).toEqual([method, foreign])
      expect([method, await notify("127.0.0.1", gateway, message)]).toEqual([method, foreign])
    }
    const stock = `/hooks/payment/${way.provider.replace("pp_", "")}`
    const answer = await world.api.post(stock, body, {
      headers: { "content-type": "application/x-www-form-urlencoded", "x-forwarded-for": gateway },
    })
    expect(answer.status).toBe(200)
    const byGet = await world.api.get(`${stock}?${body}`, { validateStatus: () => true })
    expect(byGet.status).toBe(404)
    await eventually(async () => {
      await world.paygate.refusedNotices.flush()
      const refusals = await world.paygate.noticeHealth.refusals(accountId)
      expect(refusals.find(({ reason }) => reason === "unknown-sender")).toMatchObject({ count: 1 })
    }, 10_000)
    expect(await world.paygate.listPaygateNotices({})).toEqual([])
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([
      { state: "open", captured_amount: "0" },
    ])
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()

    // The same message through the gateway's own way in: else the story would tell nothing.
    const heardNow = await notify("127.0.0.3", gateway, { method: "GET", accountId, body })
    expect(heardNow).toEqual({ status: 200, text: "OK" })
    expect(await world.paygate.listPaygateNotices({ trans_id: TransID })).toHaveLength(1)
  })

  it("still gets its orders when the list is wrong: the shopper's return and inquiries are no notices", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
    expect(world.sandbox.notifications().map(({ status }) => status)).toContain(403)
    await world.shopper.comeBack(redirectTo!)
    await world.placedOrder(cartId)
  })
})
