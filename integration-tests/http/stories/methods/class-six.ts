import { methods } from "../../../../src/domain/methods"
import { answered, Batches } from "../../support/batches"
import { agreed, booksOf, openProblems } from "../../support/books"
import { newRequestKey } from "../../support/requests-for-money"
import { stories } from "../../support/suite"
import { letTimePass, liveThrough, runJob } from "../../support/time"
import { alipayPpro, alipayWays, decide, pay, start, twint, type Way, wechatWays } from "../../support/ways"

/** What a gateway may say beside a Code of class 6; the second and third contradict it. */
const answers = [
  { code: "62A10985", status: "PENDING" },
  { code: "62A10000", status: "OK" },
  { code: "62A10110", status: "FAILED" },
] as const

/** Each with a document of its own for credits, or another way to the money. */
const refundable = [twint, alipayWays[0]!, alipayWays[3]!, alipayPpro, wechatWays[0]!, wechatWays[3]!]
/** What nobody has paid yet and can be reversed. */
const closable = [...alipayWays, ...wechatWays].filter(({ id }) => {
  const { release, opensBy } = methods[id]
  return release && (opensBy === "qr" || opensBy === "app")
})

const cases = (ways: readonly Way[]) =>
  ways.flatMap((way) => answers.map((said) => ({ id: way.id, way, ...said })))

export default stories("a class 6 Code is open, never success, in credits and reversals too", (world) => {
  const operations = () => world.paygate.listPaygateOperations({}, { order: { started_at: "DESC" } })

  /** 5.00 that the gateway was asked to refund. */
  async function refundFive(way: Way, fault: { code: string; status: "PENDING" | "OK" | "FAILED" }) {
    const paid = await pay(world, way)
    if (methods[way.id].moneyMoves === "at-capture") {
      expect((await world.admin.capture(paid.paymentId)).status).toBe(200)
    }
    world.sandbox.addFault({ kind: "pending", endpoint: "credit.aspx", ...fault })
    const answer = await world.admin.post(`/admin/paygate/payments/${paid.paymentId}/refund`, {
      amount: 5,
      request_key: newRequestKey(),
    })
    return { paid, answer, books: () => booksOf(world, paid.order.id, paid.transId) }
  }

  it.each(cases(refundable))(
    "$id: a refund answered $status and $code books nothing until an inquiry shows it",
    async ({ way, code, status }) => {
      const { paid, answer, books } = await refundFive(way, { code, status })
      expect(answer.status).toBe(400)
      await letTimePass(world, { minutes: 20 })
      await runJob(world)
      expect(await operations()).toMatchObject([{ kind: "refund", state: "unknown" }, ...captures(way)])
      expect(await books()).toEqual(agreed(way.units))
      await world.sandbox.executeLate(paid.transId)
      await liveThrough(world, { hours: 2 })
      expect(await books()).toEqual(agreed(way.units, 500))
      expect(world.sent("credit.aspx")).toHaveLength(1)
    },
  )

  it.each(answers)("a reservation whose release is answered $status and $code stays one", async (said) => {
    const { paymentId, transId, attempt, order } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.addFault({ kind: "pending", endpoint: "reverse.aspx", ...said })
    expect((await world.admin.post(`/admin/paygate/attempts/${attempt.id}/release`)).status).toBe(400)
    await liveThrough(world, { minutes: 20 })
    expect(await operations()).toMatchObject([{ kind: "release", state: "unknown" }])
    expect(await world.paygate.retrievePaygateAttempt(attempt.id)).toMatchObject({ state: "authorized" })
    expect((await world.state.order(order.id)).payments).toMatchObject([{ canceled_at: null }])
    // Nor is it captured meanwhile, for the reversal may undo the capture.
    expect((await world.admin.capture(paymentId)).status).toBe(400)
    await world.sandbox.executeLate(transId)
    await liveThrough(world, { hours: 2 })
    expect(await world.paygate.retrievePaygateAttempt(attempt.id)).toMatchObject({ state: "released" })
    expect(world.sent("reverse.aspx")).toHaveLength(1)
    expect(world.sent("capture.aspx")).toEqual([])
  })

  it.each(cases(closable))(
    "$id: a code that nobody paid is not called off by $status and $code",
    async ({ way, code, status }) => {
      const checkout = await start(world, way)
      const [attempt] = await world.paygate.listPaygateAttempts({})
      world.sandbox.addFault({ kind: "pending", endpoint: "reverse.aspx", code, status })
      const answer = await world.admin.post(`/admin/paygate/attempts/${attempt!.id}/release`)
      expect(answer.status).toBe(400)
      // Totals cannot tell a code that was called off from one that nobody has paid yet.
      await liveThrough(world, { minutes: 20 })
      expect(await operations()).toMatchObject([{ kind: "release", state: "unknown" }])
      expect(await openProblems(world)).toMatchObject([{ kind: "operation-unknown" }])
      await decide(world, checkout, "pay")
      await world.placedOrder(checkout.cartId)
      await liveThrough(world, { hours: 30 }, 12)
      expect(world.sandbox.payments()).toMatchObject([{ amountCap: way.units, amountCred: 0 }])
      expect(await world.state.orders()).toHaveLength(1)
      expect(await operations()).not.toMatchObject([{ state: "succeeded" }])
      expect(world.sent("reverse.aspx")).toHaveLength(1)
    },
  )

  it.each(answers)(
    "a capture answered $status and $code books nothing until an inquiry shows it",
    async (said) => {
      const { paymentId, order, transId } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.addFault({ kind: "pending", endpoint: "capture.aspx", ...said })
      await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, { amount: 10 })
      await liveThrough(world, { minutes: 20 })
      expect(await operations()).toMatchObject([{ kind: "capture", state: "unknown" }])
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(0))
      await world.sandbox.executeLate(transId)
      await liveThrough(world, { hours: 2 })
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(1000))
      expect(world.sent("capture.aspx")).toHaveLength(1)
    },
  )

  it.each(answers)(
    "a record of a batch file answered $status and $code is open",
    async ({ code, status }) => {
      const paid = await world.paidOrder("pp_alipay_paygate")
      const batches = new Batches(world)
      const items = [{ trans_id: paid.transId, amount: "5.00" }]
      const [batch] = await batches.create({ kind: "refund", items })
      const { text } = await batches.export(batch!.id)
      await batches.answer(
        batch!.id,
        answered(text, () => `${status},${code}`),
      )
      await liveThrough(world, { minutes: 20 })
      expect(await operations()).toMatchObject([{ kind: "refund", state: "unknown" }])
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(2490))
      world.sandbox.gatewayAction(paid.transId, "credit", 500)
      await liveThrough(world, { hours: 7 })
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(2490, 500))
    },
  )
})

const captures = ({ id }: Way) =>
  methods[id].moneyMoves === "at-capture" ? [{ kind: "capture", state: "succeeded" }] : []
