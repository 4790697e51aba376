import { cleanUp } from "../../../src/payments/scheduled/clean-up"
import { eventually } from "../support/eventually"
import { holdsMoney, toldAbout } from "../support/money-at-gateway"
import { changeOrder, orderChanges } from "../support/order-changes"
import { LinkShopper, revoke, sendLink, shownLink } from "../support/payment-link"
import { formUrlOf, type Session } from "../support/shopper"
import { stories } from "../support/suite"
import { orderByTelephone } from "../support/telephone-order"
import { liveThrough } from "../support/time"

const twint = "pp_twint_paygate"
const alipay = "pp_alipay_paygate"
const editUp = orderChanges.find(({ kind }) => kind === "edit-up")!

export default stories("payment links", (world) => {
  it.each([
    [twint, "ch", "authorized"],
    [alipay, "ch", "captured"],
    ["pp_alipay-qr_paygate", "eu", "captured"],
    ["pp_wechat-qr_paygate", "eu", "captured"],
  ] as const)(
    "%s: what an order of region %s owes is paid by its link, once, and %s",
    async (provider, region, state) => {
      const { id } = await orderByTelephone(world, region)
      expect(await shownLink(world, id)).toMatchObject({
        owed: "35.50",
        paid: "0.00",
        impossible: null,
        link: null,
      })
      const { shopper } = await sendLink(world, id)
      const due = await shopper.page("de-CH")
      expect(due.status).toBe(200)
      expect(due.html).toContain("Jetzt zu zahlen")
      expect(due.html).toMatch(/35,50/)
      expect((await shopper.methods()).data.methods).toContainEqual(
        expect.objectContaining({ provider_id: provider, usable: true }),
      )

      const session = await shopper.open(provider)
      expect(await shopper.status(session)).toEqual({
        status: "open",
        reason: null,
        message: null,
        order_id: null,
      })
      expect((await shopper.look()).type).toBe("cart")
      await shopper.decide(session, "pay")
      await paid(id, 1)

      expect(await shopper.look()).toEqual({
        type: "order",
        order: { id: expect.any(String), display_id: 1 },
      })
      expect((await shopper.page("fr")).html).toContain("Merci, cette commande est payée")
      const order = await world.state.order(id)
      expect(order.payments).toMatchObject([{ amount: 35.5, provider_id: provider, canceled_at: null }])
      expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ order_id: id, state }])
      expect(await shownLink(world, id)).toMatchObject({ owed: "0.00", impossible: "link-nothing-owed" })
      expect((await shopper.tryToOpen(provider)).data).toMatchObject({ code: "link-impossible" })
      const again = await world.admin.post("/admin/paygate/payment-links", { order_id: id })
      expect(again).toMatchObject({ status: 400, data: { refusal: { reason: "link-nothing-owed" } } })
    },
  )

  it("the gateway leads back to the page, in any browser, and a declined payment is followed by another", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const declined = await shopper.open(twint)
    const { redirectTo } = await shopper.decide(declined, "decline")
    const back = await world.shopper.comeBack(redirectTo!)
    expect(back.pathname).toBe("/hooks/paygate/pay")
    expect(back.href).not.toContain(shopper.address.split("/").at(-1))
    const hop = await world.api.get(back.href, { maxRedirects: 0, validateStatus: () => true })
    expect(hop.status).toBe(303)
    const landed = new LinkShopper(world, new URL(String(hop.headers["location"]), back).href)
    expect((await landed.page()).html).toContain(`data-payment="${declined.data.attempt_token}"`)
    await eventually(async () => expect((await landed.status(declined)).status).toBe("failed"))

    const session = await landed.open(alipay)
    await landed.decide(session, "pay")
    await paid(id, 1)
    expect((await landed.page()).html).toContain("this order is paid")
  })

  it("two tabs, two methods, both paid: the order takes the first, the other goes back and is told", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const first = await shopper.open(twint)
    const second = await new LinkShopper(world, shopper.address).open(alipay)
    expect((await shopper.status(first)).reason).toBe("replaced")
    await shopper.decide(first, "pay")
    await shopper.decide(second, "pay")
    await oneOfTwo(id)
  })

  it("two tabs that open at the same moment share one collection, and the order takes one payment", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const sessions = await Promise.all([shopper.open(twint), shopper.open(alipay)])
    expect(await collections(id)).toHaveLength(1)
    for (const session of sessions) {
      await shopper.decide(session, "pay")
    }
    await oneOfTwo(id)
  })

  it("the payment that was replaced is the only one paid: it is the order's", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const first = await shopper.open(twint)
    await shopper.open(alipay)
    await shopper.decide(first, "pay")
    await paid(id, 1)
    expect((await world.state.order(id)).payments).toMatchObject([{ provider_id: twint }])
  })

  it("a link and the store's own way to pay another collection: paid once, the other goes back", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const byLink = await shopper.open(twint)
    // Core's route makes a second collection for the same debt, and asks nobody.
    const { data } = await world.admin.post("/admin/payment-collections", { order_id: id, amount: 35.5 })
    const other = await world.container().resolve("payment").createPaymentCollections({
      currency_code: "chf",
      amount: 35.5,
    })
    expect(data["payment_collection"]).toBeDefined()
    await world
      .container()
      .resolve("link")
      .create({
        order: { order_id: id },
        payment: { payment_collection_id: other.id },
      })
    const opened = await world.shopper.post(`/store/payment-collections/${other.id}/payment-sessions`, {
      provider_id: alipay,
      data: {},
    })
    const [session] = (opened.data as { payment_collection: { payment_sessions: never[] } })
      .payment_collection.payment_sessions
    await shopper.decide(byLink, "pay")
    await paid(id, 1)
    await shopper.decide(session!, "pay")
    await oneOfTwo(id)
  })

  it.each([twint, alipay])(
    "%s: an edit that raises the total: the page says what is paid and what is due now, and why",
    async (provider) => {
      const { order } = await world.paidOrder(provider, { quantity: 2 })
      expect(await shownLink(world, order.id)).toMatchObject({
        owed: "0.00",
        impossible: "link-nothing-owed",
      })
      await changeOrder(world, editUp, order.id)
      expect(await shownLink(world, order.id)).toMatchObject({
        owed: "19.90",
        paid: "44.80",
        impossible: null,
      })
      const { shopper } = await sendLink(world, order.id)
      const { html } = await shopper.page("en")
      expect(html).toContain("Your order has changed")
      for (const amount of ["CHF 64.70", "CHF 44.80", "CHF 19.90"]) {
        expect(html.replaceAll("\u00a0", " ")).toContain(amount)
      }
      const session = await shopper.open(provider)
      await shopper.decide(session, "pay")
      await paid(order.id, 2)
      const { payments } = await world.state.order(order.id)
      expect(payments.map(({ amount }) => amount).sort()).toEqual([19.9, 44.8])
      expect(payments.filter(({ canceled_at }) => canceled_at !== null)).toEqual([])
      expect((await shopper.page()).html).toContain("this order is paid")
      expect(
        world.sandbox
          .payments()
          .map(({ amountAuth, amountCap, amountCred }) => [Math.max(amountAuth, amountCap), amountCred]),
      ).toEqual([
        [4480, 0],
        [1990, 0],
      ])
    },
  )

  /** An order of 64.70 with two live reservations: 44.80 from before it was changed, which core gave up, and 64.70. */
  const reservedTwice = async () => {
    const { order, transId } = await world.paidOrder(twint, { quantity: 2 })
    await changeOrder(world, editUp, order.id)
    const session = await openAgain()
    await world.sandbox.shopper.pay(formUrlOf(session), "pay")
    await world.paygate.background.drain()
    await paid(order.id, 2)
    const payments = (await world.state.order(order.id)).payments.toSorted((a, b) => a.amount - b.amount)
    expect(payments.map(({ amount }) => amount)).toEqual([44.8, 64.7])
    const capture = (at: number) =>
      world.admin.post(`/admin/paygate/payments/${payments[at]!.id}/capture`, {})
    const takenAtGateway = () => world.sandbox.payments().reduce((sum, { amountCap }) => sum + amountCap, 0)
    return { order, transId, capture, takenAtGateway }
  }

  /** The session for what core asks for again. */
  const openAgain = async () => {
    const [asked] = await world.sql(
      "select id, amount from payment_collection where status = 'not_paid' and deleted_at is null",
    )
    expect(Number(asked!["amount"])).toBe(64.7)
    const { data } = await world.shopper.post(
      `/store/payment-collections/${String(asked!["id"])}/payment-sessions`,
      { provider_id: twint, data: {} },
    )
    return (data as { payment_collection: { payment_sessions: Session[] } }).payment_collection
      .payment_sessions[0]!
  }

  it("an order with two reservations: captured at the same moment, the shopper pays it once", async () => {
    const { capture, takenAtGateway } = await reservedTwice()
    const answers = await Promise.all([capture(0), capture(1)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect([4480, 6470]).toContain(takenAtGateway())
  })

  it("an order with two reservations: while nobody knows whether one was captured, the other is not", async () => {
    const { order, transId, capture, takenAtGateway } = await reservedTwice()
    world.sandbox.addFault({ kind: "truncated", endpoint: "capture.aspx" })
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: "until-cleared" })
    expect(await capture(0)).toMatchObject({ status: 400, data: { code: "operation-pending" } })
    expect(await capture(1)).toMatchObject({
      status: 400,
      data: { refusal: { reason: "more-than-left", asked: "64.70", left: "19.90" } },
    })
    world.sandbox.clearFaults()
    await liveThrough(world, { hours: 2 })
    expect(takenAtGateway()).toBe(4480)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 4480 })
    expect((await world.state.order(order.id)).payments.flatMap(({ captures }) => captures)).toMatchObject([
      { amount: 44.8 },
    ])
  })

  it("an edit of a reserved order: who pays what core asks for again pays the order once; the old reservation is told", async () => {
    const { order, transId } = await world.paidOrder(twint, { quantity: 2 })
    await changeOrder(world, editUp, order.id)
    const [one, other] = [await openAgain(), await openAgain()]
    for (const session of [one, other]) {
      await world.sandbox.shopper.pay(formUrlOf(session), "pay")
      await world.paygate.background.drain()
    }
    await paid(order.id, 2)
    await wentBack(2)
    const { payments } = await world.state.order(order.id)
    expect(payments.map(({ amount }) => amount).sort()).toEqual([44.8, 64.7])
    expect(await shownLink(world, order.id)).toMatchObject({ owed: "0.00", impossible: "link-nothing-owed" })
    await liveThrough(world, { hours: 2 })
    expect(await toldAbout(world, transId)).toMatchObject([{ kind: "release-refused" }])
  })

  it("the page has the name that the merchant gave the store in Medusa; a store nobody named, its storefront's host", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    expect((await shopper.page("en")).html).toContain("<header>localhost</header>")
    await world.sql("update store set name = 'Alpine <Mugs>'")
    expect((await shopper.page("en")).html).toContain("<header>Alpine &#60;Mugs&#62;</header>")
  })

  it("an edit while the link is out: the page and the next payment follow the order", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const before = await shopper.open(twint)
    await changeOrder(world, editUp, id)
    expect((await shopper.page()).html).toContain("Your order has changed")
    const after = await shopper.open(twint)
    expect((await shopper.status(before)).reason).toBe("replaced")
    await shopper.decide(after, "pay")
    await paid(id, 1)
    expect((await world.state.order(id)).payments).toMatchObject([{ amount: 55.4 }])
    // The old amount is not owed any more.
    await shopper.decide(before, "pay")
    await wentBack(1)
  })

  it("expired: it opens no payment, and one that was begun before still counts", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id, { expires_in_days: 1 })
    const begun = await shopper.open(alipay)
    await world.sql("update paygate_payment_link set expires_at = now() - interval '1 second'")
    const { status, html } = await shopper.page("it")
    expect([status, html.includes("Questo link è scaduto"), html.includes("<script")]).toEqual([
      410,
      true,
      false,
    ])
    expect(await shopper.tryToOpen(alipay)).toMatchObject({ status: 400, data: { code: "link-impossible" } })
    expect(await shownLink(world, id)).toMatchObject({ link: { state: "expired" }, impossible: null })
    await shopper.decide(begun, "pay")
    await paid(id, 1)
    expect((await shopper.page()).status).toBe(200)
  })

  it("revoked while a payment is on its way: no other is opened, and the money that arrives is the order's", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper, id: linkId } = await sendLink(world, id)
    const begun = await shopper.open(twint)
    expect(await revoke(world, linkId)).toMatchObject({
      data: { payment_link: { link: { state: "revoked" } } },
    })
    expect((await revoke(world, linkId)).status).toBe(200)
    expect((await shopper.page("zh-CN")).html).toContain("此链接已失效")
    expect((await shopper.status(begun)).reason).toBe("replaced")
    expect((await shopper.tryToOpen(twint)).status).toBe(400)
    await shopper.decide(begun, "pay")
    await paid(id, 1)
  })

  it("revoked, paid another way, and then paid all the same: the money goes back", async () => {
    const { id } = await orderByTelephone(world)
    const old = await sendLink(world, id)
    const begun = await old.shopper.open(twint)
    const { shopper } = await sendLink(world, id)
    expect((await old.shopper.page()).status).toBe(410)
    const session = await shopper.open(alipay)
    await shopper.decide(session, "pay")
    await paid(id, 1)
    await old.shopper.decide(begun, "pay")
    await oneOfTwo(id)
  })

  it("canceled meanwhile: the page says so, nothing is opened, and a payment that arrives goes back", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const begun = await shopper.open(alipay)
    expect((await world.admin.cancelOrder(id)).status).toBe(200)
    const { status, html } = await shopper.page()
    expect([status, html.includes("This order was canceled")]).toEqual([410, true])
    expect((await shopper.tryToOpen(alipay)).status).toBe(400)
    expect(await shownLink(world, id)).toMatchObject({ impossible: "link-canceled" })
    await shopper.decide(begun, "pay")
    await wentBack(0)
  })

  it("a draft order gets a link too, and keeps its payment when it becomes an order", async () => {
    const { data } = await world.admin.post("/admin/draft-orders", {
      region_id: world.shop.regions.ch,
      sales_channel_id: world.shop.salesChannelId,
      email: "anna@example.com",
      items: [{ title: "Engraving", quantity: 1, unit_price: 35.5 }],
    })
    const { id } = data["draft_order"] as { id: string }
    const { shopper } = await sendLink(world, id)
    const session = await shopper.open(alipay)
    await shopper.decide(session, "pay")
    await paid(id, 1)
    expect(await world.admin.post(`/admin/draft-orders/${id}/convert-to-order`)).toMatchObject({
      status: 200,
    })
    expect(await world.state.order(id)).toMatchObject({ status: "pending", payments: [{ amount: 35.5 }] })
    expect(await shownLink(world, id)).toMatchObject({ owed: "0.00" })
  })

  it("one press makes one link: the same request again is refused, and another one replaces it", async () => {
    const { id } = await orderByTelephone(world)
    const request_key = "0123456789abcdef"
    const { shopper, id: linkId } = await sendLink(world, id, { request_key })
    const again = await world.admin.post("/admin/paygate/payment-links", { order_id: id, request_key })
    expect(again).toMatchObject({ status: 400, data: { refusal: { reason: "link-shown-before" } } })
    expect((await shopper.page()).status).toBe(200)
    expect(await shownLink(world, id)).toMatchObject({ link: { id: linkId, state: "active" } })
    await Promise.all([sendLink(world, id), sendLink(world, id)])
    expect(await world.paygate.listPaygatePaymentLinks({ revoked_at: null })).toHaveLength(1)
    expect((await shopper.page()).status).toBe(410)
  })

  it("the token is stored nowhere, and a page tells nobody its address", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const session = await shopper.open(twint)
    const token = shopper.address.split("/").at(-1)!
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    for (const table of ["paygate_payment_link", "paygate_attempt", "payment_session"]) {
      expect(JSON.stringify(await world.sql(`select * from ${table}`))).not.toContain(token)
    }
    expect(session.data.attempt_token).not.toBe(token)
    const { headers } = await shopper.page()
    expect(headers).toMatchObject({
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow",
    })
    const policy = String(headers["content-security-policy"])
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toContain("unsafe")
  })

  it.each([
    ["of another shape", "../../admin"],
    ["that nobody has", "0".repeat(32)],
    ["with one digit changed", undefined],
  ])("a token %s opens nothing, in words, whatever is asked", async (_, given) => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    const own = shopper.address.split("/").at(-1)!
    const token = given ?? own.replace(/.$/, (last) => (last === "0" ? "1" : "0"))
    const stranger = new LinkShopper(world, shopper.address.replace(own, encodeURIComponent(token)))
    const page = await stranger.page("de")
    expect([page.status, page.html.includes("Diesen Link kennen wir nicht")]).toEqual([404, true])
    expect((await stranger.methods()).status).toBe(404)
    expect((await stranger.tryToOpen(twint)).status).toBe(404)
    expect((await stranger.call("POST", "look")).status).toBe(404)
    expect((await stranger.call("GET", `payments/${own}`)).status).toBe(404)
    expect(await world.paygate.listPaygateAttempts({})).toEqual([])
  })

  it("another order's payment is not told, and a cart's token opens no page", async () => {
    const { cartId, order } = await world.paidOrder(twint)
    expect(cartId).toBeDefined()
    const stranger = await world.shopper.checkOut(alipay)
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    expect((await shopper.status(stranger.session)).status).toBe("unknown")
    await shopper.cancel(stranger.session)
    expect(await world.paygate.listPaygateAttempts({ superseded_at: { $ne: null } })).toEqual([])
    const page = new LinkShopper(
      world,
      shopper.address.replace(/[^/]+$/, stranger.session.data.attempt_token),
    )
    expect((await page.page()).status).toBe(404)
    expect(order.payments).toHaveLength(1)
  })

  it("bodies that are no request of the page are refused in words", async () => {
    const { id } = await orderByTelephone(world)
    const { shopper } = await sendLink(world, id)
    expect((await shopper.call("POST", "payments", { provider_id: "pp_system_default" })).status).toBe(400)
    expect(
      (await shopper.call("POST", "payments", { provider_id: twint, return_url: "https://x.example" }))
        .status,
    ).toBe(400)
    expect(
      (await shopper.call("POST", "payments", { provider_id: twint, data: { x: "y".repeat(5000) } })).status,
    ).toBe(413)
    const broken = await world.api.post(`${shopper.address}/payments`, "{", { validateStatus: () => true })
    expect(broken.status).toBe(400)
    expect((await shopper.tryToOpen("pp_alipay-spot_paygate")).status).toBe(400)
    // Where the shopper lands is not the browser's to say.
    const { data } = await shopper.tryToOpen(twint, { return_url: "http://localhost:8000/elsewhere" })
    const { redirectTo } = await shopper.decide(data.payment_session, "decline")
    expect((await world.shopper.comeBack(redirectTo!)).pathname).toBe("/hooks/paygate/pay")
  })

  it("links are cleaned up some time after they expired", async () => {
    const { id } = await orderByTelephone(world)
    await sendLink(world, id)
    await cleanUp(world.container())
    expect((await shownLink(world, id)).link).not.toBeNull()
    await world.sql("update paygate_payment_link set expires_at = now() - interval '91 days'")
    await cleanUp(world.container())
    expect((await shownLink(world, id)).link).toBeNull()
  })

  it("an order that nobody has is a 404, and a link that nobody has too", async () => {
    expect((await world.admin.post("/admin/paygate/payment-links", { order_id: "order_0" })).status).toBe(404)
    expect((await revoke(world, "pglnk_0")).status).toBe(404)
  })

  const collections = (orderId: string) =>
    world.state.graph("order_payment_collection", ["payment_collection_id"], { order_id: orderId })

  /** The order has this many payments, and nobody is at work any more. */
  async function paid(orderId: string, payments: number): Promise<void> {
    await eventually(async () => {
      const found = (await world.state.order(orderId)).payments.filter(
        ({ canceled_at }) => canceled_at === null,
      )
      expect(found).toHaveLength(payments)
      expect(await shownLink(world, orderId)).toMatchObject({ owed: "0.00", impossible: "link-nothing-owed" })
    })
    await world.paygate.background.drain()
  }

  /** One payment went back and was told, and this many hold money at the gateway. */
  async function wentBack(kept: number): Promise<void> {
    await eventually(async () => {
      expect(await world.paygate.listPaygateAttempts({ state: "auto-refunded" })).toHaveLength(1)
      expect(await world.paygate.listPaygateProblems({ kind: "auto-refunded" })).toHaveLength(1)
      const holding = world.sandbox.payments().filter(holdsMoney)
      expect(holding).toHaveLength(kept)
    }, 30_000)
  }

  async function oneOfTwo(orderId: string): Promise<void> {
    await wentBack(1)
    await paid(orderId, 1)
    expect(
      (await world.state.order(orderId)).payments.filter(({ canceled_at }) => canceled_at === null),
    ).toHaveLength(1)
  }
})
