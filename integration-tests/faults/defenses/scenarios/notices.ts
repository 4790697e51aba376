import { sealedNotice } from "../../actors/sealed-notice"
import { mainAccount } from "../../stack/environment"

import { attemptOf, calm, payUnheard, postNotice, type Scenario } from "./scenario"

/** What the gateway's messages may change and what they must not. */
export const noticeScenarios: readonly Scenario[] = [
  {
    defense: "MAC check",
    story: async (world) => {
      const { session } = await world.shopper.checkOut("pp_twint_paygate")
      const { trans_id: TransID } = await attemptOf(world, session.id)
      await postNotice(world, sealedNotice(mainAccount, { TransID }, "a-key-that-is-not-the-merchants-"))
      await calm(world)
      expect(await world.state.orders()).toEqual([])
    },
  },
  {
    defense: "MerchantID check",
    story: async (world) => {
      const { session } = await world.shopper.checkOut("pp_twint_paygate")
      const { trans_id: TransID } = await attemptOf(world, session.id)
      await postNotice(world, sealedNotice(mainAccount, { TransID, mid: "OTHER_MERCHANT" }))
      await calm(world)
      expect(await world.state.orders()).toEqual([])
    },
  },
  {
    defense: "hints are confirmed",
    story: async (world) => {
      const cartId = await world.shopper.fillCart({ region: "eu" })
      const session = await world.shopper.openSession(cartId, "pp_alipay-app_paygate")
      const { trans_id: TransID } = await attemptOf(world, session.id)
      await postNotice(world, sealedNotice(mainAccount, { TransID }, null))
      await calm(world)
      expect(await world.state.orders()).toEqual([])
    },
  },
  {
    defense: "one inquiry for many hints",
    story: async (world) => {
      const cartId = await world.shopper.fillCart({ region: "eu" })
      const session = await world.shopper.openSession(cartId, "pp_alipay-app_paygate")
      const { trans_id: TransID } = await attemptOf(world, session.id)
      for (let index = 0; index < 6; index++) {
        await postNotice(world, sealedNotice(mainAccount, { TransID }, null))
      }
      await calm(world)
      const inquiries = world.sandbox.requests().filter(({ file }) => file.startsWith("inquire"))
      expect(inquiries).toHaveLength(1)
    },
  },
  {
    defense: "notice uniqueness",
    story: async (world) => {
      const { formUrl, session } = await world.shopper.checkOut("pp_alipay_paygate")
      await payUnheard(world, formUrl)
      const { trans_id: transId } = await attemptOf(world, session.id)
      await world.sandbox.resendNotify(transId, { times: 10, concurrent: true })
      await calm(world)
      expect(await world.paygate.listPaygateNotices({ trans_id: transId })).toHaveLength(1)
    },
  },
  {
    defense: "only forward",
    story: async (world) => {
      const { cartId, formUrl, session } = await world.shopper.checkOut("pp_twint_paygate")
      const { trans_id: TransID } = await attemptOf(world, session.id)
      await world.sandbox.shopper.pay(formUrl, "pay")
      await world.placedOrder(cartId)
      // A message that names another PayID says nothing about this payment.
      await world.sql("update paygate_attempt set pay_id = null")
      await postNotice(world, sealedNotice(mainAccount, { TransID, Status: "FAILED", Code: "22A10100" }))
      await calm(world)
      expect((await attemptOf(world, session.id)).state).toBe("authorized")
    },
  },
  {
    defense: "session guard of the stock hook",
    story: async (world) => {
      const { session } = await world.shopper.checkOut("pp_twint_paygate")
      const { trans_id: TransID } = await attemptOf(world, session.id)
      const payments = world.container().resolve("payment")
      await payments.deletePaymentSession(session.id)
      const data = Object.fromEntries(new URLSearchParams(sealedNotice(mainAccount, { TransID })))
      const answer = await payments.getWebhookActionAndData({
        provider: "twint_paygate",
        payload: { data, rawData: "", headers: {} },
      })
      expect(answer).toEqual({ action: "not_supported" })
    },
  },
]
