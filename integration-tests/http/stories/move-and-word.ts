import { breakWrites } from "../support/break-writes"
import { newRequestKey } from "../support/requests-for-money"
import { stories, type World } from "../support/suite"
import { liveThrough, runJob } from "../support/time"

/** Each move of which a person is told, and how it comes about. `arrange` runs while PostgreSQL still works. */
const moves: readonly {
  readonly what: string
  readonly kind: string
  readonly arrange: (world: World) => Promise<() => Promise<unknown>>
}[] = [
  {
    what: "no order takes the money, which is held",
    kind: "money-held",
    arrange: async (world) => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.shopper.addItem(cartId)
      return () => world.sandbox.shopper.pay(formUrl, "pay")
    },
  },
  {
    what: "the gateway took another amount",
    kind: "amount-differs",
    arrange: async (world) => {
      const { formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      world.sandbox.addFault({ kind: "other-amount", amount: 3000 })
      return () => world.sandbox.shopper.pay(formUrl, "pay")
    },
  },
  {
    what: "core asked to release what a live order still owes",
    kind: "release-refused",
    arrange: async (world) => {
      const { paymentId } = await world.paidOrder("pp_twint_paygate")
      return async () => {
        await expect(world.container().resolve("payment").cancelPayment(paymentId)).rejects.toThrow(
          "The order still owes money",
        )
        await liveThrough(world, { seconds: 10 }, 1)
      }
    },
  },
  {
    what: "a refund is overtaken by one of the back office",
    kind: "operation-overtaken",
    arrange: async (world) => {
      const { transId } = await refundThatNeverCame(world)
      world.sandbox.gatewayAction(transId, "credit", 2490)
      await liveThrough(world, { minutes: 10 }, 2)
      return () => liveThrough(world, { hours: 2 }, 2)
    },
  },
  {
    what: "a refund that was not carried out is written off",
    kind: "operation-not-executed",
    arrange: async (world) => {
      await refundThatNeverCame(world)
      await liveThrough(world, { minutes: 10 }, 2)
      return () => liveThrough(world, { hours: 2 }, 2)
    },
  },
  {
    what: "core's own notice of a new order was lost",
    kind: "order-event-lost",
    arrange: async (world) => {
      await world.paidOrder("pp_twint_paygate")
      return async () => {
        await world.sql(
          "update paygate_attempt set order_heard_at = null, completed_at = now() - interval '11 minutes'",
        )
        await runJob(world)
      }
    },
  },
]

/** Its answer is lost, and the gateway never carries it out. */
async function refundThatNeverCame(world: World) {
  const paid = await world.paidOrder("pp_alipay_paygate")
  world.sandbox.addFault({ kind: "cut", endpoint: "credit.aspx", executes: "never" })
  await world.admin.post(`/admin/paygate/payments/${paid.paymentId}/refund`, {
    amount: 5,
    request_key: newRequestKey(),
  })
  return paid
}

export default stories("the word of a move cannot be written at that moment", (world) => {
  it.each(moves)("$what: a person is told all the same, once ($kind)", async ({ kind, arrange }) => {
    const move = await arrange(world)
    const mend = await breakWrites(world, "insert", "paygate_problem")
    try {
      await move()
      await world.paygate.background.drain()
    } finally {
      await mend()
    }
    expect(await world.paygate.listPaygateProblems({ kind })).toEqual([])
    await liveThrough(world, { hours: 8 }, 8)
    expect(await world.paygate.listPaygateProblems({ kind })).toMatchObject([{ kind }])
  })
})
