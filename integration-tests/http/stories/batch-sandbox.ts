import { Batches } from "../support/batches"
import { stories, type World } from "../support/suite"

async function paid(
  world: World,
  provider: string,
): Promise<{ orderId: string; paymentId: string; transId: string }> {
  const { cartId, session, formUrl } = await checkOut(world, provider)
  await (formUrl === undefined
    ? world.sandbox.shopper.scan(String((session.data.action as { content?: string }).content), "pay")
    : world.sandbox.shopper.pay(formUrl, "pay"))
  const order = await world.placedOrder(cartId)
  return {
    orderId: order.id,
    paymentId: order.payments[0]!.id,
    transId: String(order.payments[0]!.data["trans_id"]),
  }
}

async function checkOut(world: World, provider: string) {
  if (provider === "pp_alipay_paygate") {
    return world.shopper.checkOut(provider)
  }
  const cartId = await world.shopper.fillCart()
  return { cartId, session: await world.shopper.openSession(cartId, provider), formUrl: undefined }
}

export default stories("batch files and the gateway's own batch manager", (world) => {
  const batches = new Batches(world)

  it("refunds at the gateway what the file says; a record that fails there is free here", async () => {
    const [one, two] = [await paid(world, "pp_alipay_paygate"), await paid(world, "pp_alipay_paygate")]
    world.sandbox.addFault({ kind: "refuse", endpoint: "batch", transId: two.transId, code: "21190110" })
    const [batch] = await batches.create({
      kind: "refund",
      items: [{ order: one.orderId, amount: 10 }, { order: two.orderId }],
    })
    const { text } = await batches.export(batch!.id)
    expect(await batches.answer(batch!.id, world.sandbox.processBatch(text))).toMatchObject({
      state: "done",
      booked: 1,
    })
    expect(world.sandbox.payment(one.transId)!.amountCred).toBe(1000)
    expect(world.sandbox.payment(two.transId)!.amountCred).toBe(0)
    expect((await world.state.order(one.orderId)).payments[0]!.refunds).toMatchObject([{ amount: 10 }])
    // Shop and gateway agree: what is left there can be refunded here, and no more.
    expect((await world.admin.refund(one.paymentId, 15)).status).toBe(400)
    expect((await world.admin.refund(one.paymentId, 14.9)).status).toBe(200)
  })

  it("releases whole QR payments; website payments cannot be released", async () => {
    const [qr, site] = [await paid(world, "pp_alipay-qr_paygate"), await paid(world, "pp_alipay_paygate")]
    await expect(batches.create({ kind: "release", items: [{ order: site.orderId }] })).rejects.toThrow(
      "The gateway takes no batch files to release Alipay payments. Refund it instead.",
    )
    await expect(
      batches.create({ kind: "release", items: [{ order: qr.orderId, amount: "5" }] }),
    ).rejects.toThrow("A release is always for the whole payment: 24.90 CHF.")
    const [batch] = await batches.create({ kind: "release", items: [{ order: qr.orderId }] })
    const { text } = await batches.export(batch!.id)
    expect(text).toContain(`\nAlipay,Reverse,2490,CHF,${qr.transId},`)
    const answer = world.sandbox.processBatch(text)
    await batches.answer(batch!.id, answer)
    await batches.answer(batch!.id, answer)
    expect(world.sandbox.payment(qr.transId)).toMatchObject({ amountCap: 0 })
    expect((await world.state.order(qr.orderId)).payments[0]!.refunds).toMatchObject([{ amount: 24.9 }])
    expect((await world.paygate.listPaygateAttempts({ trans_id: qr.transId }))[0]).toMatchObject({
      state: "released",
    })
  })
})
