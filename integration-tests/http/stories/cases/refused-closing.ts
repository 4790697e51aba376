import { eventually } from "../../support/eventually"
import { noticeBody, notify } from "../../support/gateway-page"
import { holdsMoney, toldAbout, unaccountedFor } from "../../support/money-at-gateway"
import { stories } from "../../support/suite"
import { liveThrough } from "../../support/time"

/** Alipay's and WeChat's unpaid payments are called off by a reversal. One that the gateway refuses ends nothing. */
export default stories("the gateway refuses to close an unpaid payment", (world) => {
  const refuseReversals = () =>
    world.sandbox.addFault({ kind: "refuse", endpoint: "reverse.aspx", code: "21190062", times: 99 })
  const stateOf = async (transId: string) =>
    (await world.paygate.listPaygateAttempts({ trans_id: transId }))[0]!.state

  it("a shopper at the point of sale hesitates: the cashier is not told that nothing was charged, and the payment counts", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const session = await world.shopper.openSession(cartId, "pp_wechat-barcode_paygate", {
      scanned_code: "111234567890123456",
    })
    await world.shopper.complete(cartId)
    refuseReversals()
    const { transId } = world.sandbox.payments()[0]!
    await liveThrough(world, { minutes: 6 }, 3)
    expect(world.sent("reverse.aspx").length).toBeGreaterThan(0)
    expect(await stateOf(transId)).toBe("open")
    const { data } = await world.api.get<{ attempt: { status: string } }>(
      `/store/paygate/attempts/${session.data.attempt_token}?cart_id=${cartId}`,
      { headers: world.shopper.headers },
    )
    expect(data.attempt.status).toBe("open")

    await world.sandbox.decide(transId, "pay")
    await liveThrough(world, { minutes: 10 }, 2)
    expect((await world.placedOrder(cartId)).payments[0]!.captures).toHaveLength(1)
  })

  it.each(["pp_alipay-qr_paygate", "pp_wechat-qr_paygate"])(
    "%s: the code of a cart that has changed is paid, and the notify is lost: the money goes back, told",
    async (provider) => {
      const cartId = await world.shopper.fillCart({ region: "eu" })
      const { data } = await world.shopper.openSession(cartId, provider)
      const { transId } = world.sandbox.payments()[0]!
      refuseReversals()
      await world.shopper.addItem(cartId)
      await liveThrough(world, { minutes: 6 }, 3)
      expect(world.sent("reverse.aspx")).toHaveLength(1)
      expect(await stateOf(transId)).toBe("open")

      world.sandbox.clearFaults()
      world.sandbox.addFault({ kind: "notify-lost", times: 99 })
      await world.sandbox.shopper.scan(String((data.action as { content?: string }).content), "pay")
      await liveThrough(world, { hours: 3 })
      expect(holdsMoney(world.sandbox.payment(transId)!)).toBe(false)
      expect(await toldAbout(world, transId)).toMatchObject([{ kind: "auto-refunded" }])
      expect(await unaccountedFor(world)).toEqual([])
    },
  )

  it("a code that failed once is paid while it is still valid, and the notify is lost: the order is placed", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const { data } = await world.shopper.openSession(cartId, "pp_wechat-qr_paygate")
    const { transId, payId } = world.sandbox.payments()[0]!
    await notify(
      world,
      noticeBody({ TransID: transId, Status: "FAILED", Code: "22090053", ...{ PayID: payId } }),
    )
    await eventually(async () => expect(await stateOf(transId)).toBe("failed"))
    world.sandbox.addFault({ kind: "notify-lost", times: 99 })
    await world.sandbox.shopper.scan(String((data.action as { content?: string }).content), "pay")
    await liveThrough(world, { hours: 1 })
    expect((await world.placedOrder(cartId)).payments[0]!.captures).toHaveLength(1)
  })
})
