import type { AttemptCard, InquiryAnswer, OrderCardAnswer } from "../../../src/contracts/attempt-card"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { formUrlOf } from "../support/shopper"
import { merchantAccount, stories, type World } from "../support/suite"

async function get<Answer>(
  world: World,
  path: string,
  headers: Record<string, string> = world.admin.headers,
): Promise<{ status: number; data: Answer & { message?: string } }> {
  const response = await world.api.get<Answer & { message?: string }>(path, {
    headers,
    validateStatus: () => true,
  })
  return { status: response.status, data: response.data }
}

async function cardOf(world: World, orderId: string): Promise<AttemptCard> {
  const { data } = await get<OrderCardAnswer>(world, `/admin/paygate/orders/${orderId}`)
  return data.attempts[0]!
}

async function paidOrder(world: World, provider: string) {
  const { cartId, formUrl } = await world.shopper.checkOut(provider)
  await world.sandbox.shopper.pay(formUrl, "pay")
  const order = await world.placedOrder(cartId)
  const card = await cardOf(world, order.id)
  const gateway = () => {
    const { amountAuth, amountCap, amountCred } = world.sandbox.payment(card.trans_id)!
    return { authorized: amountAuth, captured: amountCap, refunded: amountCred }
  }
  return { orderId: order.id, paymentId: order.payments[0]!.id, card, gateway }
}

export default stories("the order's card, by its routes", (world) => {
  it("tells what a TWINT reservation is, how it came about and what can be done with it", async () => {
    const { card, paymentId } = await paidOrder(world, "pp_twint_paygate")
    const { payId } = world.sandbox.payment(card.trans_id)!
    expect(card).toMatchObject({
      pay_id: payId,
      xid: expect.stringMatching(/^[0-9a-f]{32}$/i),
      method: { id: "twint", title: "TWINT" },
      account: { id: "main", merchant_id: "DEMO_MERCHANT", simulated: false },
      payment_id: paymentId,
      ...{ currency_code: "CHF", decimals: 2, amount: "24.90", captured: "0.00", refunded: "0.00" },
      ...{ state: "authorized", display_status: "authorized", replaced: false, qr: null, unresolved: false },
      possible: {
        capture: { possible: true, most: "24.90" },
        capture_in_parts: true,
        refund: { possible: false, reason: "nothing-captured" },
        release: { possible: true, most: "24.90" },
      },
      problems: [],
    })
    const steps = card.timeline.map((entry) => (entry.kind === "notice" ? entry.channel : entry.kind))
    expect(steps.at(-1)).toBe("opened")
    expect(steps).toContain("notify")
    expect(steps).toContain("booked")
    expect(JSON.stringify(card)).not.toContain("anna@example.com")
  })

  it("an order that was not paid through us has an empty card; one that does not exist has none", async () => {
    const { orderId } = await paidOrder(world, "pp_alipay_paygate")
    await world.sql("delete from order_payment_collection")
    expect((await get(world, `/admin/paygate/orders/${orderId}`)).data).toEqual({
      ...{ attempts: [], count: 0, limit: 20, offset: 0 },
    })
    const unknown = await get(world, "/admin/paygate/orders/order_nope")
    expect(unknown.status).toBe(404)
    expect(unknown.data.message).toBe("There is no order order_nope.")
  })

  it("a client that reads messages only finds the whole refusal in one, whoever refused", async () => {
    const { paymentId } = await paidOrder(world, "pp_alipay_paygate")
    const refused = async (path: string, body: object, accept: string) => {
      const response = await world.api.post<{ message: string }>(path, body, {
        headers: { ...world.admin.headers, accept },
        validateStatus: () => true,
      })
      return { status: response.status, ...response.data }
    }
    const tooMuch = [
      `/admin/paygate/payments/${paymentId}/refund`,
      { amount: 999, request_key: "too-much-1" },
    ] as const
    const unknownOrder = ["/admin/orders/order_nope/cancel", {}] as const
    for (const [path, body] of [tooMuch, unknownOrder]) {
      const usual = await refused(path, body, "application/json")
      const { status, message } = await refused(path, body, "application/json;refusal=in-message")
      expect({ status, ...(JSON.parse(message) as object) }).toEqual(usual)
      expect(usual.message).not.toContain("{")
    }
    expect(await refused(...tooMuch, "application/json")).toMatchObject({
      refusal: { reason: "more-than-left", asked: "999.00", left: "24.90" },
    })
  })

  it("is for admins, and its page sizes are bounded", async () => {
    const { orderId, card } = await paidOrder(world, "pp_alipay_paygate")
    const paths = [`orders/${orderId}`, `attempts/${card.id}`, `attempts/${card.id}/support-bundle`]
    for (const path of paths) {
      expect((await get(world, `/admin/paygate/${path}`, {})).status).toBe(401)
    }
    for (const path of ["inquire", "release"]) {
      const { status } = await world.api.post(
        `/admin/paygate/attempts/${card.id}/${path}`,
        {},
        { validateStatus: () => true },
      )
      expect(status).toBe(401)
    }
    for (const query of ["limit=0", "limit=101", "limit=ten", "offset=-1", "order=amount"]) {
      expect((await get(world, `/admin/paygate/orders/${orderId}?${query}`)).status).toBe(400)
    }
    const page = await get<OrderCardAnswer>(world, `/admin/paygate/orders/${orderId}?limit=1&offset=1`)
    expect(page.data).toEqual({ attempts: [], count: 1, limit: 1, offset: 1 })
  })

  it("captures a part, refunds of it while the rest is still reserved, then releases the rest with the last capture", async () => {
    const { orderId, paymentId, gateway } = await paidOrder(world, "pp_twint_paygate")
    const post = (what: string, body: Record<string, unknown>) =>
      world.admin.post(`/admin/paygate/payments/${paymentId}/${what}`, body)

    expect((await post("capture", { amount: 10 })).status).toBe(200)
    expect(await cardOf(world, orderId)).toMatchObject({
      ...{ display_status: "partially-captured", captured: "10.00" },
      possible: { capture: { most: "14.90" }, refund: { most: "10.00" }, release: { possible: false } },
    })
    expect((await post("refund", { amount: 4, note: "one mug broke" })).data).toEqual({
      refund: { amount: "4.00", currency: "CHF" },
    })
    expect(gateway()).toMatchObject({ captured: 1000, refunded: 400 })

    expect((await post("capture", { amount: 4.9, close_rest: true })).status).toBe(200)
    const card = await cardOf(world, orderId)
    expect(card).toMatchObject({
      ...{ captured: "14.90", refunded: "4.00", display_status: "partially-refunded" },
      possible: { capture: { possible: false, reason: "rest-released" }, refund: { most: "10.90" } },
    })
    const operations = card.timeline.flatMap((entry) => (entry.kind === "operation" ? [entry] : []))
    expect(operations.map(({ operation, amount, closes_rest }) => [operation, amount, closes_rest])).toEqual([
      ["capture", "4.90", true],
      ["refund", "4.00", false],
      ["capture", "10.00", false],
    ])
    expect(operations.every(({ state, code }) => state === "succeeded" && code === "00000000")).toBe(true)

    expect((await post("refund", {})).data).toEqual({ refund: { amount: "10.90", currency: "CHF" } })
    expect(gateway()).toMatchObject({ captured: 1490, refunded: 1490 })
    expect(await cardOf(world, orderId)).toMatchObject({ display_status: "refunded" })
    const { payments, transactions } = await world.state.order(orderId)
    expect(payments[0]!.refunds.map(({ amount }) => amount)).toEqual([4, 10.9])
    expect(transactions.map(({ amount }) => amount)).toEqual([10, -4, 4.9, -10.9])
  })

  it("keeps the reason and the note of a refund, and who made it, in Medusa's books", async () => {
    const { paymentId } = await paidOrder(world, "pp_alipay_paygate")
    const { data } = await world.admin.post("/admin/refund-reasons", { label: "Broken", code: "broken" })
    const reasonId = (data as { refund_reason: { id: string } }).refund_reason.id
    const body = { amount: 5, refund_reason_id: reasonId, note: "handle came off" }
    expect((await world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, body)).status).toBe(200)
    const [refund] = await world.sql("select note, refund_reason_id, created_by from refund")
    expect(refund).toMatchObject({ note: "handle came off", refund_reason_id: reasonId })
    expect(refund!["created_by"]).toMatch(/^user_/)
  })

  it.each([
    ["zero", 0, /amount/],
    ["negative", -5, /amount/],
    ["not a number", "ten", /amount/],
    ["too many decimals", 1.005, "1.005 has more decimals than CHF has; use at most 2."],
    ["above the rest", 24.91, "24.91 CHF is more than is left to"],
  ] as const)(
    "refuses an amount that is %s, for captures and refunds, and calls nobody",
    async (_, amount, words) => {
      const { paymentId, gateway } = await paidOrder(world, "pp_twint_paygate")
      await world.admin.capture(paymentId, 10)
      const before = world.sandbox.requests().length
      for (const what of ["capture", "refund"]) {
        const refused = await world.admin.post(`/admin/paygate/payments/${paymentId}/${what}`, { amount })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toMatch(words)
      }
      expect(world.sandbox.requests()).toHaveLength(before)
      expect(gateway()).toMatchObject({ captured: 1000, refunded: 0 })
    },
  )

  it("takes a key for each request that moves money, and refuses one that is none", async () => {
    const { paymentId, card } = await paidOrder(world, "pp_twint_paygate")
    const post = async (path: string, request_key: string, body: Record<string, unknown> = {}) =>
      (await world.admin.post(`/admin/paygate/${path}`, { ...body, request_key })).status
    for (const [path, body] of [
      [`payments/${paymentId}/capture`, { amount: 10 }],
      [`payments/${paymentId}/refund`, { amount: 4 }],
      [`attempts/${card.id}/release`, {}],
      [`attempts/${card.id}/refund`, {}],
    ] as const) {
      for (const none of ["short", "with a blank", "x".repeat(101), "slash/slash"]) {
        expect([path, none, await post(path, none, body)]).toEqual([path, none, 400])
      }
    }
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 0 })
    expect(await post(`payments/${paymentId}/capture`, "5f0c7d7e-capture_01", { amount: 10 })).toBe(200)
    expect(await post(`payments/${paymentId}/refund`, "5f0c7d7e-refund_01", { amount: 4 })).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 1000, amountCred: 400 })
  })

  it("says why as facts, too, so that a page can tell it in any language", async () => {
    const { paymentId, card } = await paidOrder(world, "pp_twint_paygate")
    await world.admin.capture(paymentId, 10)
    const refusal = async (path: string, body: Record<string, unknown> = {}) =>
      (await world.admin.post(`/admin/paygate/${path}`, body)).data
    expect(await refusal(`payments/${paymentId}/refund`, { amount: 10.01 })).toEqual({
      ...{ type: "not_allowed", code: "more-than-left" },
      message: "10.01 CHF is more than is left to refund: 10.00 CHF.",
      refusal: { reason: "more-than-left", asked: "10.01", left: "10.00", currency_code: "CHF" },
    })
    expect(await refusal(`payments/${paymentId}/capture`, { amount: 1.005 })).toMatchObject({
      refusal: { reason: "too-many-decimals", currency_code: "CHF", decimals: 2 },
    })
    expect(await refusal(`attempts/${card.id}/release`)).toMatchObject({
      refusal: { reason: "captured-cannot-be-released", method: "twint" },
    })
    // this one comes from the provider, through Medusa's workflow
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10110" })
    expect(await refusal(`payments/${paymentId}/refund`, { amount: 1 })).toMatchObject({
      code: "operation-refused",
      refusal: { reason: "gateway-refused", operation: "refund", gateway_code: "22A10110" },
    })
    expect((await get(world, "/admin/paygate/attempts/pgatt_nope")).data).toMatchObject({
      code: "attempt-unknown",
    })
  })

  it("refuses what it does not know: fields, payments and attempts", async () => {
    const { paymentId, card } = await paidOrder(world, "pp_twint_paygate")
    const bad = [
      [`payments/${paymentId}/refund`, { amount: 1, to: "me" }, 400],
      [`payments/${paymentId}/capture`, { amount: 1, closeRest: true }, 400],
      [`attempts/${card.id}/release`, { amount: 1 }, 400],
      ["payments/pay_nope/refund", { amount: 1 }, 404],
      ["payments/pay_nope/capture", { amount: 1 }, 404],
      ["attempts/pgatt_nope/release", {}, 404],
      ["attempts/pgatt_nope/inquire", {}, 404],
    ] as const
    for (const [path, body, status] of bad) {
      expect([path, (await world.admin.post(`/admin/paygate/${path}`, body)).status]).toEqual([path, status])
    }
    expect((await get(world, "/admin/paygate/attempts/pgatt_nope")).status).toBe(404)
    expect((await get(world, "/admin/paygate/attempts/pgatt_nope/support-bundle")).status).toBe(404)
    const unknown = await world.admin.post("/admin/paygate/payments/pay_nope/refund", { amount: 1 })
    expect(unknown.data.message).toBe("The payment pay_nope is not one of Paygate's.")
  })

  it("releases a reservation: gateway, payment and order say so, and it can be paid in another way", async () => {
    const { orderId, paymentId, card, gateway } = await paidOrder(world, "pp_twint_paygate")
    const { status, data } = await world.admin.post(`/admin/paygate/attempts/${card.id}/release`)
    expect(status).toBe(200)
    expect(data).toMatchObject({ attempt: { state: "released", display_status: "canceled" } })
    expect(gateway()).toEqual({ authorized: 0, captured: 0, refunded: 0 })
    const { payments } = await world.state.order(orderId)
    expect(payments[0]!.canceled_at).not.toBeNull()
    const order = await get<{ order: { payment_status: string } }>(world, `/admin/orders/${orderId}`)
    expect(order.data.order.payment_status).toBe("canceled")

    const again = await world.admin.post(`/admin/paygate/attempts/${card.id}/release`)
    expect(again.status).toBe(400)
    expect(again.data.message).toContain("there is nothing to release")
    expect((await world.admin.capture(paymentId)).status).toBe(400)
    expect(world.sent("reverse.aspx")).toHaveLength(1)
  })

  it("does not release what is captured, nor what the method cannot; the words say what to do instead", async () => {
    const twint = await paidOrder(world, "pp_twint_paygate")
    await world.admin.capture(twint.paymentId, 10)
    const captured = await world.admin.post(`/admin/paygate/attempts/${twint.card.id}/release`)
    expect(captured.status).toBe(400)
    expect(captured.data.message).toContain("Refund what should go back instead.")
    expect(twint.gateway()).toMatchObject({ captured: 1000 })

    const alipay = await paidOrder(world, "pp_alipay_paygate")
    expect(alipay.card.possible.release).toEqual({ possible: false, reason: "method-cannot-release" })
    const refused = await world.admin.post(`/admin/paygate/attempts/${alipay.card.id}/release`)
    expect(refused.data.message).toContain("Alipay payments cannot be released.")
    const { data } = await world.admin.post(`/admin/paygate/payments/${alipay.paymentId}/capture`, {})
    expect(data.message).toContain("Alipay takes the money when the shopper pays")
    const files = world.sandbox.requests().map(({ file }) => file.toLowerCase())
    expect(files.filter((file) => /reverse|capture/.test(file))).toEqual(["capture.aspx"])
  })

  it("a release that the gateway refuses leaves the payment as it is, in both ledgers", async () => {
    const { orderId, card, gateway } = await paidOrder(world, "pp_twint_paygate")
    world.sandbox.addFault({ kind: "refuse", endpoint: "reverse.aspx", code: "22A10110" })
    const refused = await world.admin.post(`/admin/paygate/attempts/${card.id}/release`)
    expect(refused.status).toBe(400)
    expect(refused.data.message).toContain("The gateway refused the release: The card has expired")
    expect(gateway().authorized).toBe(2490)
    expect((await world.state.order(orderId)).payments[0]!.canceled_at).toBeNull()
    expect(await cardOf(world, orderId)).toMatchObject({
      display_status: "authorized",
      possible: { release: { possible: true } },
    })
  })

  it("asks the gateway now: its figures come back, and a payment nobody told us of gets its order", async () => {
    const { card } = await paidOrder(world, "pp_twint_paygate")
    const { data } = await world.admin.post(`/admin/paygate/attempts/${card.id}/inquire`)
    expect((data as { inquiry: InquiryAnswer }).inquiry).toMatchObject({
      ...{ result: "found", authorized: "24.90", captured: "0.00", refunded: "0.00", currency_code: "CHF" },
    })

    const { cartId, session } = await world.shopper.checkOut("pp_alipay_paygate")
    world.sandbox.addFault({ kind: "notify-lost" })
    await world.sandbox.shopper.pay(formUrlOf(session), "pay")
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    await world.admin.post(`/admin/paygate/attempts/${attempt!.id}/inquire`)
    const order = await world.placedOrder(cartId)
    expect(order.payments[0]!.captures).toHaveLength(1)
  })

  it("an inquiry without an answer, or about a payment that was never made, is told as such", async () => {
    const { session } = await world.shopper.checkOut("pp_twint_paygate")
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    const ask = async () => {
      const { data } = await world.admin.post(`/admin/paygate/attempts/${attempt!.id}/inquire`)
      return (data as { inquiry: InquiryAnswer }).inquiry
    }
    expect(await ask()).toMatchObject({ result: "not-found" })
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire24.aspx" })
    expect(await ask()).toMatchObject({ result: "no-answer", reason: expect.stringContaining("500") })
  })

  it("shows the code a shopper can still scan, and calls it off", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const session = await world.shopper.openSession(cartId, "pp_alipay-qr_paygate")
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    const path = `/admin/paygate/attempts/${attempt!.id}`
    const { data } = await get<{ attempt: AttemptCard }>(world, path)
    const { action } = session.data as unknown as { action: { content: string } }
    expect(data.attempt).toMatchObject({ display_status: "waiting", qr: { content: action.content } })
    expect(data.attempt.possible.release.possible).toBe(true)

    expect((await world.admin.post(`${path}/release`)).status).toBe(200)
    const after = await get<{ attempt: AttemptCard }>(world, path)
    expect(after.data.attempt).toMatchObject({ state: "released", qr: null })
    await expect(world.sandbox.shopper.scan(action.content, "pay")).rejects.toThrow()
  })

  it("shows an order edit's open code beside the first payment, and both once it is paid", async () => {
    const { orderId, paymentId } = await paidOrder(world, "pp_twint_paygate")
    await world.admin.capture(paymentId)
    await world.admin.post("/admin/order-edits", { order_id: orderId })
    const items = [{ variant_id: world.shop.mugVariantId, quantity: 1 }]
    await world.admin.post(`/admin/order-edits/${orderId}/items`, { items })
    expect((await world.admin.post(`/admin/order-edits/${orderId}/confirm`)).status).toBe(200)
    const due = await world.sql("select id from payment_collection where status = 'not_paid'")
    const collection = String(due[0]!["id"])
    await world.shopper.post(`/store/payment-collections/${collection}/payment-sessions`, {
      provider_id: "pp_alipay-qr_paygate",
      data: {},
    })

    const open = await get<OrderCardAnswer>(world, `/admin/paygate/orders/${orderId}`)
    expect(open.data.attempts).toMatchObject([
      { display_status: "waiting", amount: "19.90", qr: { content: expect.any(String) }, payment_id: null },
      { display_status: "captured", amount: "24.90", qr: null, payment_id: paymentId },
    ])
    await world.sandbox.shopper.scan(open.data.attempts[0]!.qr!.content, "pay")
    await eventually(async () => {
      const paid = await get<OrderCardAnswer>(world, `/admin/paygate/orders/${orderId}`)
      expect(paid.data.attempts[0]).toMatchObject({
        display_status: "captured",
        qr: null,
        payment_id: expect.stringMatching(/^pay_/),
      })
    })
  })

  it("an open problem is on the card with its details until it is solved", async () => {
    const { orderId, paymentId } = await paidOrder(world, "pp_alipay_paygate")
    world.sandbox.addFault({ kind: "truncated", endpoint: "credit.aspx" })
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
    const refund = () => world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount: 10 })
    const unclear = await refund()
    expect(unclear.status).toBe(400)
    expect(unclear.data.message).toContain("A refund of 10.00 CHF has been pending since")
    expect(await cardOf(world, orderId)).toMatchObject({
      unresolved: true,
      problems: [{ kind: "operation-unknown", details: { amount: "10.00 CHF" } }],
    })

    expect((await refund()).data.message).toContain("A refund of 10.00 CHF has been pending since")
    await world.sql("update paygate_operation set resolve_at = now() - interval '1 second'")
    await reconcile(world.container())
    expect(await cardOf(world, orderId)).toMatchObject({
      unresolved: false,
      problems: [],
      refunded: "10.00",
    })
  })

  it("refunds the payment of a canceled order once, where core's own workflow would refund and fail", async () => {
    const { orderId, paymentId, gateway } = await paidOrder(world, "pp_alipay_paygate")
    // Once for core's own refund, and once for ours that finishes what core swallowed.
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10110", times: 2 })
    expect((await world.admin.cancelOrder(orderId)).status).toBe(200)
    await eventually(async () => {
      expect(await world.paygate.listPaygateProblems({ kind: "cancel-failed" })).toHaveLength(1)
    })
    expect(gateway().refunded).toBe(0)

    const { status } = await world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, {})
    expect(status).toBe(200)
    expect(gateway().refunded).toBe(2490)
    const { payments, transactions } = await world.state.order(orderId)
    expect(payments[0]!.refunds).toHaveLength(1)
    expect(transactions.map(({ amount }) => amount)).toEqual([24.9, -24.9])
    const again = await world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount: 1 })
    expect(again.data.message).toContain(
      "24.90 CHF of the captured 24.90 CHF have already been refunded; there is nothing left to refund.",
    )
  })

  it("the account's keys stand in no answer", async () => {
    const { orderId, card } = await paidOrder(world, "pp_twint_paygate")
    const answers = [
      (await get(world, `/admin/paygate/orders/${orderId}`)).data,
      (await get(world, `/admin/paygate/attempts/${card.id}`)).data,
      (await world.admin.post(`/admin/paygate/attempts/${card.id}/inquire`)).data,
    ]
    for (const secret of [merchantAccount.encryptionKey, merchantAccount.hmacKey]) {
      expect(JSON.stringify(answers)).not.toContain(secret)
    }
  })
})
