import { pageTexts } from "../../../src/api/hooks/paygate/page-texts"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { DEMO_ACCOUNT } from "../../../src/sandbox/demo-account"
import { styleOf } from "../support/page-style"
import { stories } from "../support/suite"

export default stories("a shopper pays", (world) => {
  it("with TWINT: the notify places the order, the payment is authorized, the return leads to the storefront", async () => {
    const { cartId, session, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
    const landing = await world.shopper.comeBack(redirectTo!)
    expect(landing.origin + landing.pathname).toBe("http://localhost:8000/return")
    expect(landing.searchParams.get("paygate")).toBe(session.data.attempt_token)
    expect(landing.searchParams.get("outcome")).toBe("paid")

    const order = await world.placedOrder(cartId)
    expect(order.payments[0]).toMatchObject({
      provider_id: "pp_twint_paygate",
      captured_at: null,
      amount: 24.9,
    })
    expect(order.payments[0]!.data).toEqual({
      session_id: session.id,
      trans_id: expect.stringMatching(/^[0-9A-Z]{26}$/) as string,
      pay_id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    })
    const [payment] = world.sandbox.payments()
    expect(payment).toMatchObject({ currency: "CHF", amount: 2490 })
  })

  it("with Alipay: the order is placed and the payment is captured, booked once", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate", {
      region: "eu",
      quantity: 2,
    })
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    expect(order.payments[0]!.captured_at).not.toBeNull()
    expect(order.payments[0]!.captures).toHaveLength(1)
    expect(order.transactions).toEqual([
      { amount: 47.9, reference: "capture", reference_id: order.payments[0]!.captures[0]!.id },
    ])
  })

  it("and uses the back button: the same form leads to the same result, and nothing is paid twice", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
    await world.placedOrder(cartId)
    const again = await world.api.get(formUrl, { maxRedirects: 0, validateStatus: () => true })
    expect(again.status).toBe(302)
    expect(new URL(String(again.headers["location"])).pathname).toBe(new URL(redirectTo!).pathname)
    expect(world.sandbox.payments()).toHaveLength(1)
  })

  it("and closes the tab: the notify alone makes the order", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    expect((await world.placedOrder(cartId)).status).toBe("pending")
  })

  it("and comes back before the notify: the return makes the order, the late notify changes nothing", async () => {
    world.sandbox.addFault({ kind: "notify-lost" })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
    expect(world.sandbox.notifications().filter(({ status }) => status === 200)).toHaveLength(0)
    await world.shopper.comeBack(redirectTo!)
    const order = await world.placedOrder(cartId)
    await world.sandbox.resendNotify(world.sandbox.payments()[0]!.transId)
    await world.paygate.background.drain()
    expect(await world.state.orderOfCart(cartId)).toEqual(order)
  })

  it("and both notify and return are lost: the storefront's complete asks the gateway by TransID", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const answer = await world.shopper.complete(cartId)
    expect(answer.data).toMatchObject({ type: "order" })
    expect((await world.placedOrder(cartId)).payments[0]!.captures).toHaveLength(1)
    expect(world.sandbox.requests().map(({ file }) => file)).toContain("inquire24.aspx")
  })

  it("and everything is lost: the reconcile job places the order", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await reconcile(world.container())
    await world.placedOrder(cartId)
  })

  it.each(["decline", "cancel"] as const)(
    "not: %s leads back with nothing charged, and a new payment works",
    async (choice) => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
      const { redirectTo } = await world.sandbox.shopper.pay(formUrl, choice)
      const landing = await world.shopper.comeBack(redirectTo!)
      expect(landing.searchParams.get("outcome")).toBe("failed")
      await world.paygate.background.drain()

      const refused = await world.shopper.complete(cartId)
      expect(refused.status).toBe(200)
      expect(refused.data.type).toBe("cart")
      expect(refused.data.error).toMatchObject({
        type: "payment_authorization_error",
        message: `The TWINT payment was ${choice === "cancel" ? "canceled" : "declined"}. Nothing was charged; you can ${
          choice === "cancel" ? "pay again" : "try again"
        } or choose another method.`,
      })
      expect(await world.state.orderOfCart(cartId)).toBeUndefined()

      const again = await world.shopper.openSession(cartId, "pp_twint_paygate")
      await world.sandbox.shopper.pay(again.data.action.url!, "pay")
      await world.placedOrder(cartId)
    },
  )

  it("not yet: complete says that the payment is being checked, never that it failed", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "request")
    const answer = await world.shopper.complete(cartId)
    expect(answer.data).toMatchObject({ type: "cart", error: { type: "payment_requires_more_error" } })
    await world.sandbox.decide(world.sandbox.payments()[0]!.transId, "pay")
    await world.placedOrder(cartId)
  })

  it("the Store API shows what a storefront needs and nothing else", async () => {
    const cartId = await world.shopper.fillCart()
    await world.shopper.openSession(cartId, "pp_twint_paygate", {
      return_url: "https://evil.example/x",
      session_id: "payses_of_somebody_else",
      note: "kept?",
      paygate_adopt: "pgatt_1",
    })
    const cart = await world.shopper.cart(cartId)
    const [session] = (
      cart["payment_collection"] as { payment_sessions: { data: Record<string, unknown> }[] }
    ).payment_sessions
    expect(Object.keys(session!.data).sort()).toEqual(["action", "attempt_token", "session_id"])
    const text = JSON.stringify(cart)
    const { redirectTo } = await world.sandbox.shopper.pay(
      String((session!.data["action"] as { url: string }).url),
      "pay",
    )
    expect((await world.shopper.comeBack(redirectTo!)).origin).toBe("http://localhost:8000")
    for (const secret of [
      DEMO_ACCOUNT.encryptionKey,
      DEMO_ACCOUNT.hmacKey,
      "evil.example",
      "kept?",
      "payses_of_somebody_else",
    ]) {
      expect(text).not.toContain(secret)
    }
  })

  it("a waiting storefront sees the payment's status without completing anything", async () => {
    const { cartId, session, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    const status = async (token: string, cart?: string) => {
      const answer = await world.api.get<{ attempt: unknown }>(`/store/paygate/attempts/${token}`, {
        headers: { "x-publishable-api-key": world.shop.publishableKey },
        params: cart === undefined ? {} : { cart_id: cart },
      })
      expect(answer.headers["cache-control"]).toBe("no-store")
      return answer.data.attempt
    }
    const token = session.data.attempt_token
    expect(await status(token, cartId)).toEqual({
      status: "open",
      order_id: null,
      reason: null,
      message: null,
    })
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    expect(await status(token, cartId)).toEqual({
      status: "paid",
      order_id: order.id,
      reason: null,
      message: null,
    })
    expect(await status(token, "cart_of_somebody_else")).toEqual({
      status: "paid",
      order_id: null,
      reason: null,
      message: null,
    })
    expect(await status("f".repeat(32), cartId)).toEqual({
      status: "unknown",
      order_id: null,
      reason: null,
      message: null,
    })
    expect(await status("..%2Fadmin", cartId)).toEqual({
      status: "unknown",
      order_id: null,
      reason: null,
      message: null,
    })
  })

  it("TWINT in euros is refused with the currency and the fix", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const collectionId = await world.shopper.openCollection(cartId)
    const refused = await world.api.post(
      `/store/payment-collections/${collectionId}/payment-sessions`,
      { provider_id: "pp_twint_paygate" },
      { headers: { "x-publishable-api-key": world.shop.publishableKey }, validateStatus: () => true },
    )
    expect(refused.status).toBe(400)
    expect((refused.data as { message: string }).message).toBe(
      "TWINT takes CHF only, not EUR. Enable TWINT in regions that use CHF, and offer another method for EUR.",
    )
  })

  it("amounts reach the gateway in whole minor units: no decimals for JPY", async () => {
    const { formUrl, cartId } = await world.shopper.checkOut("pp_alipay_paygate", { region: "jp" })
    await world.sandbox.shopper.pay(formUrl, "pay")
    expect(world.sandbox.payments()[0]).toMatchObject({ amount: 3000, currency: "JPY" })
    expect((await world.placedOrder(cartId)).payments[0]!.amount).toBe(3000)
  })

  it("Medusa gets back its own unrounded amount, the gateway whole cents", async () => {
    const { formUrl, cartId } = await world.shopper.checkOut("pp_alipay_paygate", {
      region: "eu",
      variantId: world.shop.oddPriceVariantId,
    })
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    expect(world.sandbox.payments()[0]).toMatchObject({ amount: 3635, amountCap: 3635 })
    expect(order.payments[0]).toMatchObject({ amount: 36.3527 })
    expect(order.payments[0]!.captured_at).not.toBeNull()
    expect(order.transactions).toMatchObject([{ amount: 36.3527 }])

    expect((await world.admin.refund(order.payments[0]!.id)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 3635 })
  })

  it("a request too long for a redirect goes through a page of ours that posts it", async () => {
    const cartId = await world.shopper.fillCart({ variantId: world.shop.longTitleVariantId })
    await world.shopper.addItem(cartId)
    for (let index = 0; index < 3; index++) {
      await world.shopper.post(`/store/carts/${cartId}/line-items`, {
        variant_id: world.shop.longTitleVariantId,
        quantity: 1,
        metadata: { engraving: index },
      })
    }
    // Four records of Alipay's OrderDesc2 at their longest, 399 characters.
    await world.sql(
      "update cart_line_item set product_title = rpad('', 97, product_title) where cart_id = ?",
      [cartId],
    )
    const session = await world.shopper.openSession(cartId, "pp_alipay_paygate")
    const { url } = session.data.action
    expect(url).toBe(`${world.backendUrl}/hooks/paygate/go/${session.data.attempt_token}`)

    const page = await world.api.get<string>(url!)
    expect(page.headers["cache-control"]).toBe("no-store")
    expect(await styleOf(world, page.data, url!)).toContain("button{")
    const german = await world.api.get<string>(url!, { headers: { "accept-language": "de-CH,de;q=0.9" } })
    expect(german.data).toContain('<html lang="de">')
    expect(german.data).toContain(`<button>${pageTexts.de.goOn}</button>`)
    const action = /action="([^"]+)"/.exec(page.data)![1]!.replaceAll("&#38;", "&")
    const fields = [...page.data.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
      ([, name, value]): [string, string] => [name!, value!],
    )
    expect(new URL(action).pathname).toBe("/alipay.aspx")
    const { redirectTo } = await world.sandbox.shopper.pay(
      `${action}?${new URLSearchParams(fields).toString()}`,
      "pay",
    )
    await world.shopper.comeBack(redirectTo!)
    await world.placedOrder(cartId)
    const gone = await world.api.get<string>(url!, {
      headers: { "accept-language": "fr" },
      validateStatus: () => true,
    })
    expect(gone.status).toBe(404)
    expect(gone.data).toContain(`<h1>${pageTexts.fr.closed}</h1>`)
    expect(await styleOf(world, gone.data, url!)).toContain("button{")
  })

  it("a link to no payment of ours is answered in the browser's language", async () => {
    const { session } = await world.shopper.checkOut("pp_twint_paygate")
    const unknown = (token: string, language: string) =>
      world.api.get<string>(`/hooks/paygate/return/other/${token}`, {
        headers: { "accept-language": language },
        validateStatus: () => true,
      })
    for (const [language, title] of [
      ["it-CH", pageTexts.it.unknown],
      ["zh-CN,zh;q=0.9,en;q=0.8", pageTexts.zh.unknown],
      ["pt", pageTexts.en.unknown],
    ] as const) {
      const answer = await unknown(String(session.data.attempt_token), language)
      expect([answer.status, answer.data]).toEqual([404, expect.stringContaining(`<h1>${title}</h1>`)])
    }
  })
})
