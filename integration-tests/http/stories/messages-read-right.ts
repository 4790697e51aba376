import { agreed, booksOf } from "../support/books"
import { stories } from "../support/suite"
import { runJob } from "../support/time"

const miscounted = ["len-in-characters", "len-with-padding"] as const

export default stories("a message is read right or not at all", (world) => {
  const look = async () => {
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await runJob(world)
  }

  describe.each(miscounted)("N1: Len is not the number of bytes, %s", (kind) => {
    it("an inquiry's answer without a MAC keeps the last digit of its amount", async () => {
      const { order, transId } = await world.paidOrder("pp_alipay_paygate", { region: "eu" })
      world.sandbox.gatewayAction(transId, "credit", 1290)
      world.sandbox.addFault({ kind, endpoint: "inquire.aspx" })
      await look()
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(2645, 1290))
    })

    it("a notice counts", async () => {
      world.sandbox.addFault({ kind, endpoint: "notify" })
      const { transId } = await world.paidOrder("pp_twint_paygate")
      expect(world.sandbox.notifications()).toMatchObject([{ status: 200 }])
      expect(await world.paygate.listPaygateNotices({ trans_id: transId })).toMatchObject([
        { channel: "notify", status: "OK" },
      ])
    })

    it.each(["capture.aspx", "credit.aspx"])(
      "the answer of %s is read: nobody has to ask how it ended",
      async (file) => {
        const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
        world.sandbox.addFault({ kind, endpoint: file })
        expect((await world.admin.capture(paymentId)).status).toBe(200)
        if (file === "credit.aspx") {
          expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
        }
        expect(world.sandbox.requests().at(-1)?.file).toBe(file)
        expect(await booksOf(world, order.id, transId)).toEqual(
          agreed(2490, file === "credit.aspx" ? 500 : 0),
        )
      },
    )
  })

  describe.each(["wrong-mid", "wrong-merchant-id"] as const)(
    "N4: Data names another merchant with a MAC that fits, %s",
    (kind) => {
      it("a notice and a way back are refused and counted; the inquiry finds the money", async () => {
        world.sandbox.addFault({ kind, endpoint: "notify", times: "until-cleared" })
        world.sandbox.addFault({ kind, endpoint: "redirect" })
        const { cartId, formUrl, session } = await world.shopper.checkOut("pp_twint_paygate")
        const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
        const target = await world.shopper.comeBack(redirectTo!)
        expect(target.searchParams.get("outcome")).toBe("checking")
        expect(world.sandbox.notifications().every(({ status }) => status === 400)).toBe(true)
        await world.paygate.background.drain()
        expect(await world.state.orderOfCart(cartId)).toBeUndefined()
        expect(await world.paygate.listPaygateNotices({})).toEqual([])
        expect(await world.paygate.listPaygateAttempts({ session_id: session.id })).toMatchObject([
          { state: "open" },
        ])
        await world.paygate.refusedNotices.flush()
        const refusals = await world.paygate.noticeHealth.refusals("main")
        expect(refusals.map(({ reason }) => reason)).toEqual(["foreign-mid"])

        await look()
        await world.placedOrder(cartId)
      })

      it("the answer of a capture is believed by nobody: the inquiry says how it ended", async () => {
        const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
        world.sandbox.addFault({ kind, endpoint: "capture.aspx" })
        expect((await world.admin.capture(paymentId)).status).toBe(200)
        expect(
          world.sandbox
            .requests()
            .slice(-2)
            .map(({ file }) => file),
        ).toEqual(["capture.aspx", "inquire.aspx"])
        expect(await booksOf(world, order.id, transId)).toEqual(agreed(2490))
        expect(world.sent("capture.aspx")).toHaveLength(1)
      })
    },
  )
})
