import type { AxiosResponse } from "axios"

import { answerMac, blowfishCipher, seal } from "../../../src/paygate/wire"
import { eventually } from "../support/eventually"
import { styleOf } from "../support/page-style"
import { askCoreHook } from "../support/post-notice"
import { foreignAccount, merchantAccount, stories, type World } from "../support/suite"

interface Forgery {
  readonly account?: typeof merchantAccount
  readonly values: { PayID?: string; TransID: string; Status?: string; Code?: string; mid?: string }
  readonly mac?: string | null
}

/** A notice as the platform would post it, right or wrong in one respect. */
function noticeBody({ account = merchantAccount, values, mac }: Forgery): string {
  const fields = { PayID: "a".repeat(32), Status: "OK", Code: "00000000", ...values }
  const proper = answerMac(account.hmacKey, { ...fields, MerchantID: account.merchantId }).toUpperCase()
  const { Len, Data } = seal(
    {
      mid: values.mid ?? account.merchantId,
      PayID: fields.PayID,
      XID: "b".repeat(32),
      TransID: fields.TransID,
      Status: fields.Status,
      Description: "success",
      Code: fields.Code,
      MAC: mac === null ? undefined : (mac ?? proper),
    },
    {
      cipher: blowfishCipher(account.encryptionKey),
      charset: "iso-8859-1",
      padding: "blank",
      upperCase: true,
    },
  )
  return `Len=${Len}&Data=${Data}`
}

function post(
  world: World,
  body: string,
  path = "/hooks/paygate/notify/main",
): Promise<AxiosResponse<unknown>> {
  return world.api.post(path, body, {
    headers: { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" },
    maxRedirects: 0,
    validateStatus: () => true,
  })
}

export default stories("nobody pays without paying", (world) => {
  const nothingHappened = async () => {
    await world.paygate.background.drain()
    expect(await world.state.orders()).toEqual([])
    expect(await world.paygate.listPaygateNotices({})).toEqual([])
    expect((await world.paygate.listPaygateAttempts({})).every(({ state }) => state === "open")).toBe(true)
  }
  const openAttempt = async () => {
    const { cartId, formUrl, session } = await world.shopper.checkOut("pp_twint_paygate")
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    return { cartId, formUrl, session, transId: attempt!.trans_id, attempt: attempt! }
  }

  it("the body the gateway sends is read with its own content type", async () => {
    const { transId, cartId } = await openAttempt()
    const answer = await post(world, noticeBody({ values: { TransID: transId } }))
    expect(answer.status).toBe(200)
    await world.placedOrder(cartId)
  })

  it.each<[string, (transId: string) => Forgery]>([
    ["a wrong MAC", (TransID) => ({ values: { TransID }, mac: "F".repeat(64) })],
    ["no MAC", (TransID) => ({ values: { TransID }, mac: null })],
    [
      "a MAC of another Code",
      (TransID) => ({
        values: { TransID },
        mac: answerMac(merchantAccount.hmacKey, {
          PayID: "a".repeat(32),
          TransID,
          MerchantID: "DEMO_MERCHANT",
          Status: "FAILED",
          Code: "22A10100",
        }),
      }),
    ],
    ["a foreign mid", (TransID) => ({ values: { TransID, mid: "OTHER_MERCHANT" } })],
    ["another account's keys", (TransID) => ({ values: { TransID }, account: foreignAccount })],
    [
      "our cipher and another account's MAC key",
      (TransID) => ({
        values: { TransID },
        account: { ...merchantAccount, hmacKey: foreignAccount.hmacKey },
      }),
    ],
  ])("%s is answered 4xx and changes nothing", async (_, forge) => {
    const { transId } = await openAttempt()
    const answer = await post(world, noticeBody(forge(transId)))
    expect(answer.status).toBe(400)
    await nothingHappened()
  })

  it.each([
    "",
    "Len=5&Data=",
    "Len=8&Data=zz",
    "Data=66c1",
    "hello",
    "Len=8&Data=66c1ebe9e2c89023",
    "mid=DEMO_MERCHANT&Code=00000000&Status=OK",
  ])("garbage %p is answered 4xx", async (body) => {
    await openAttempt()
    expect((await post(world, body)).status).toBe(400)
    await nothingHappened()
  })

  it("an unknown account is 404, a body over 24 kB is 413", async () => {
    expect((await post(world, "Len=1&Data=00", "/hooks/paygate/notify/nobody")).status).toBe(404)
    expect((await post(world, `Data=${"A".repeat(70_000)}`)).status).toBe(413)
  })

  it("a refusal's data sent to the success address or the notify address pays nothing", async () => {
    const { transId, session, cartId } = await openAttempt()
    const body = noticeBody({ values: { TransID: transId, Status: "FAILED", Code: "22A10100" } })
    const returned = await post(world, body, `/hooks/paygate/return/main/${session.data.attempt_token}`)
    expect(returned.status).toBe(303)
    expect(new URL(String(returned.headers["location"])).searchParams.get("outcome")).toBe("failed")
    expect((await post(world, body)).status).toBe(200)
    await world.paygate.background.drain()
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()
    expect((await world.shopper.complete(cartId)).data.type).toBe("cart")
  })

  it("forged data on the return leads the shopper on and changes nothing", async () => {
    const { transId, session } = await openAttempt()
    const body = noticeBody({ values: { TransID: transId }, mac: "0".repeat(64) })
    const returned = await post(world, body, `/hooks/paygate/return/main/${session.data.attempt_token}`)
    expect(returned.status).toBe(303)
    expect(new URL(String(returned.headers["location"])).searchParams.get("outcome")).toBe("checking")
    await nothingHappened()
  })

  it("an unknown token gets a page with a way back, never a redirect", async () => {
    const url = `${world.backendUrl}/hooks/paygate/return/main/${"0".repeat(32)}`
    const answer = await world.api.get<string>(url, {
      maxRedirects: 0,
      validateStatus: () => true,
    })
    expect(answer.status).toBe(404)
    expect(answer.data).toContain("http://localhost:8000/return")
    expect(await styleOf(world, answer.data, url)).toContain("body{")
  })

  it("pages and ways back keep their address to themselves, in no frame, no cache and under Trusted Types", async () => {
    const { session, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    const get = (url: string) => world.api.get<string>(url, { maxRedirects: 0, validateStatus: () => true })
    const form = { action: "https://gateway.example/twint.aspx", fields: { Len: "3", Data: "AB12" } }
    await world.sql("update paygate_attempt set form = ?", [JSON.stringify(form)])
    const least =
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'; "
    const [unknown, noForm] = ["0".repeat(32), "form-action 'none'"]
    for (const [path, expected, last] of [
      [`return/main/${unknown}`, 404, noForm],
      [`return/nobody/${session.data.attempt_token}`, 404, noForm],
      [`go/${unknown}`, 404, noForm],
      [`go/${session.data.attempt_token}`, 200, /^script-src 'sha256-[\w+/]{43}='$/],
    ] as const) {
      const { status, headers } = await get(`/hooks/paygate/${path}`)
      expect([path, status, headers["referrer-policy"]]).toEqual([path, expected, "no-referrer"])
      expect([headers["cache-control"], headers["x-content-type-options"]]).toEqual(["no-store", "nosniff"])
      const policy = String(headers["content-security-policy"])
      expect(policy.slice(0, least.length)).toBe(least)
      expect(policy.slice(least.length)).toMatch(last)
    }
    const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
    const back = await get(redirectTo!)
    expect([back.status, back.headers["referrer-policy"], back.headers["cache-control"]]).toEqual([
      ...[303, "no-referrer", "no-store"],
    ])
    expect(String(back.headers["location"])).toContain(session.data.attempt_token)
  })

  it("an authentic notice for a payment we never opened is kept, answered 200, and touches no cart", async () => {
    const { cartId } = await openAttempt()
    const answer = await post(world, noticeBody({ values: { TransID: "NEVER-OPENED" } }))
    expect(answer.status).toBe(200)
    await world.paygate.background.drain()
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()
    expect(await world.paygate.listPaygateNotices({})).toMatchObject([
      { state: "orphaned", trans_id: "NEVER-OPENED" },
    ])
  })

  it("a paid attempt whose session is gone never completes another cart: its money goes back", async () => {
    const victim = await world.shopper.fillCart()
    await world.shopper.openSession(victim, "pp_twint_paygate")
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.shopper.addItem(cartId)
    await world.sandbox.shopper.pay(formUrl, "pay")
    await eventually(async () =>
      expect(await world.paygate.listPaygateProblems({})).toMatchObject([
        { kind: "auto-refunded", details: { reason: "amount-differs" } },
      ]),
    )
    expect(await world.state.orders()).toEqual([])
    expect(world.sandbox.payments()[0]).toMatchObject({ amountAuth: 0, amountCap: 0 })
  })

  it("a cart that was touched but costs the same keeps the payment: it goes on in a new session", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.shopper.openSession(cartId, "pp_system_default")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    expect(order.payments[0]).toMatchObject({ provider_id: "pp_alipay_paygate", amount: 24.9 })
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 2490, amountCred: 0 })
  })

  it("two paid attempts of one cart make one order; the second payment goes back", async () => {
    const first = await world.shopper.checkOut("pp_alipay_paygate")
    const again = await world.shopper.openSession(first.cartId, "pp_alipay_paygate")
    await world.sandbox.shopper.pay(again.data.action.url!, "pay")
    await world.placedOrder(first.cartId)
    await world.sandbox.shopper.pay(first.formUrl, "pay")
    await eventually(async () =>
      expect(await world.paygate.listPaygateProblems({})).toMatchObject([
        { kind: "auto-refunded", details: { reason: "already-paid" } },
      ]),
    )
    const refunded = world.sandbox.payments().map(({ amountCred }) => amountCred)
    expect(refunded.sort((a, b) => a - b)).toEqual([0, 2490])
  })

  it("the same notice ten times at once: one order, one capture", async () => {
    world.sandbox.addFault({ kind: "notify-lost" })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    await world.sandbox.resendNotify(world.sandbox.payments()[0]!.transId, { times: 10, concurrent: true })
    await world.placedOrder(cartId)
    await world.paygate.background.drain()
    const order = (await world.state.orderOfCart(cartId))!
    expect(order.payments[0]!.captures).toHaveLength(1)
    expect(order.transactions).toHaveLength(1)
    expect(await world.paygate.listPaygateNotices({})).toHaveLength(1)
  })

  it("no more than five payments are open for one cart", async () => {
    const { attempt, cartId } = await openAttempt()
    for (let index = 0; index < 5; index++) {
      await world.sql(
        `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, collection_id, amount, currency_code, money_moves, return_url)
         select ?, ?, ?, account_id, method, provider_id, ?, collection_id, amount, currency_code, money_moves, return_url from paygate_attempt where id = ?`,
        [`pgatt_${index}`, `T${index}`, `h${index}`, `payses_${index}`, attempt.id],
      )
    }
    await expect(world.shopper.openSession(cartId, "pp_twint_paygate")).rejects.toMatchObject({
      response: { status: 400 },
    })
  })

  it("the stock hook is safe: it answers for sessions that exist and for nothing else", async () => {
    const { transId, session } = await openAttempt()
    const [Len, Data] = noticeBody({ values: { TransID: transId } })
      .split("&")
      .map((pair) => pair.split("=")[1])
    const ask = () => askCoreHook(world, { Len, Data })
    expect(await ask()).toMatchObject({ action: "authorized", data: { session_id: session.id } })
    await world.container().resolve("payment").deletePaymentSession(session.id)
    expect(await ask()).toEqual({ action: "not_supported" })
  })

  it("deletePayment never throws, whatever the ledger does", async () => {
    const { cartId } = await openAttempt()
    await world.sql("alter table paygate_attempt rename to paygate_attempt_gone")
    try {
      await world.shopper.addItem(cartId)
    } finally {
      await world.sql("alter table paygate_attempt_gone rename to paygate_attempt")
    }
    expect((await world.shopper.cart(cartId, "total"))["total"]).toBe(44.8)
  })
})
