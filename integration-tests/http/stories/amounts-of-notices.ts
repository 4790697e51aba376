import { signedNotice } from "../../../src/sandbox"
import { postNotice } from "../support/post-notice"
import { merchantAccount, stories } from "../support/suite"

/** What somebody could put into a signed message: the MAC covers no amount. */
const amounts = { Amount: "1", AmountAuth: "999999", AmountCap: "1", AmountCred: "5", Currency: "JPY" }

export default stories("amounts are never read from a notice", (world) => {
  const attempts = (sessionId: string) => world.paygate.listPaygateAttempts({ session_id: sessionId })

  describe.each([
    ["the gateway says nothing of amounts", true],
    ["an inquiry tells them", false],
  ])("where %s", (_, mute) => {
    it.each([
      ["pp_twint_paygate", { authorized_amount: "2490", captured_amount: "0", refunded_amount: "0" }],
      ["pp_alipay_paygate", { authorized_amount: "0", captured_amount: "2490", refunded_amount: "0" }],
    ])("%s: by the notify and the return", async (provider, expected) => {
      world.sandbox.addFault({ kind: "notify-lost", times: 9 })
      for (const door of ["notify", "return"] as const) {
        const { cartId, session, formUrl } = await world.shopper.checkOut(provider)
        const { payId: PayID } = await world.sandbox.shopper.pay(formUrl, "pay-and-close")
        if (mute) {
          world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: "until-cleared" })
        }
        const TransID = (await attempts(session.id))[0]!.trans_id
        const { body } = signedNotice(merchantAccount, { TransID, PayID, ...amounts })
        const back = `/hooks/paygate/return/main/${session.data.attempt_token}`
        await postNotice(world, body, door === "notify" ? undefined : back)
        const order = await world.placedOrder(cartId)
        expect([door, await attempts(session.id)]).toMatchObject([
          door,
          [{ currency_code: "CHF", ...expected }],
        ])
        expect([Number(order.total), order.currency_code]).toEqual([24.9, "chf"])
        expect(order.payments).toMatchObject([{ amount: 24.9 }])
        const paid = order.transactions.reduce((sum, { amount }) => sum + amount, 0)
        expect(paid).toBe(Number(expected.captured_amount) / 100)
      }
    })
  })

  it("nor from the answers of a gateway that tells amounts everywhere", async () => {
    world.sandbox.assume({ tellsAmounts: true })
    const { order, attempt } = await world.paidOrder("pp_twint_paygate")
    expect(attempt).toMatchObject({ authorized_amount: "2490", captured_amount: "0" })
    expect(order.payments).toMatchObject([{ amount: 24.9, captures: [] }])
    const [notice] = await world.paygate.listPaygateNotices({})
    expect(Object.keys(notice!.parameters as object).filter((name) => /amount/i.test(name))).toEqual([])
  })
})
