import { answered, Batches } from "../../support/batches"
import { agreed, booksOf, openProblems } from "../../support/books"
import {
  captureDoors,
  expectRefusedBecauseOf,
  newRequestKey,
  refundDoors,
  refundDoorsOf,
} from "../../support/requests-for-money"
import { type PaidOrder, stories } from "../../support/suite"
import { letTimePass, liveThrough, runJob } from "../../support/time"

/** Ways by which a call ends without an answer that can be read. */
const silences = ["cut", "http-500", "html", "empty", "truncated", "wrong-mac"] as const

export default stories("one request moves money once", (world) => {
  const route = (what: "refund" | "capture", { paymentId }: PaidOrder, body: Record<string, unknown>) =>
    world.admin.post(`/admin/paygate/payments/${paymentId}/${what}`, body)
  const refund = (paid: PaidOrder, amount: number, request_key = newRequestKey()) =>
    route("refund", paid, { amount, request_key })
  const capture = (paid: PaidOrder, amount: number, more: Record<string, unknown> = {}) =>
    route("capture", paid, { amount, request_key: newRequestKey(), ...more })
  const books = ({ order, transId }: PaidOrder) => booksOf(world, order.id, transId)

  /** 24.90 CHF that the gateway has taken. */
  const takenBy = async (provider: string) => {
    const paid = await world.paidOrder(provider)
    if (provider === "pp_twint_paygate") {
      expect((await world.admin.capture(paid.paymentId)).status).toBe(200)
    }
    return paid
  }

  describe.each(["pp_alipay_paygate", "pp_twint_paygate"])("%s", (provider) => {
    describe("a refund that the gateway answers as pending", () => {
      const pending = async (code?: string) => {
        const paid = await takenBy(provider)
        world.sandbox.addFault({ kind: "pending", endpoint: "credit.aspx", code })
        await refund(paid, 5)
        return paid
      }

      it.each(refundDoorsOf(provider))(
        "M1: nothing else is sent by $name while it is pending",
        async ({ ask }) => {
          const paid = await pending()
          await liveThrough(world, { minutes: 30 })
          for (const [amount, later] of [
            [5, 0],
            [7, 0],
            [5, 1],
            [5, 20],
          ] as const) {
            await letTimePass(world, { hours: later })
            expectRefusedBecauseOf(await ask(world, paid, amount), "refund", "5.00 CHF")
          }
          expect(world.sent("credit.aspx")).toHaveLength(1)
        },
      )

      it("M1: carried out later it is shown once, whoever asked again meanwhile", async () => {
        const paid = await pending()
        await letTimePass(world, { minutes: 2 })
        await runJob(world)
        await refund(paid, 5)
        await world.sandbox.executeLate(paid.transId)
        await liveThrough(world, { hours: 2 })
        expect(await books(paid)).toEqual(agreed(2490, 500))
        expect(world.sent("credit.aspx")).toHaveLength(1)
        expect(await openProblems(world)).toEqual([])
        // what was refused meanwhile was never asked for, and another request is another request
        expect((await refund(paid, 5)).status).toBe(200)
        expect(await books(paid)).toEqual(agreed(2490, 1000))
      })

      it("M1: come to nothing, it is written off after a day, told, and free to be made again", async () => {
        const paid = await pending()
        await world.sandbox.failLate(paid.transId)
        await liveThrough(world, { hours: 23 })
        expectRefusedBecauseOf(await refund(paid, 5), "refund", "5.00 CHF")
        await liveThrough(world, { hours: 8 })
        expect(await openProblems(world)).toMatchObject([
          { kind: "operation-not-executed", order_id: paid.order.id },
        ])
        expect(await books(paid)).toEqual(agreed(2490))
        expect((await refund(paid, 5)).status).toBe(200)
        expect(await books(paid)).toEqual(agreed(2490, 500))
      })

      it.each(["22A10953", "22A10960"])(
        "M4: FAILED with the Code %s is pending, not refused",
        async (code) => {
          const paid = await pending(code)
          for (const { ask } of refundDoorsOf(provider)) {
            expectRefusedBecauseOf(await ask(world, paid, 5), "refund", "5.00 CHF")
          }
          await world.sandbox.executeLate(paid.transId)
          await liveThrough(world, { hours: 2 })
          expect(world.sent("credit.aspx")).toHaveLength(1)
          expect(await books(paid)).toEqual(agreed(2490, 500))
        },
      )
    })

    describe("a refund without an answer", () => {
      it.each(silences)("M2: ends by %s, and another amount is refused until it is known", async (kind) => {
        const paid = await takenBy(provider)
        world.sandbox.addFault({ kind, endpoint: "credit.aspx", executes: "later" })
        await refund(paid, 5)
        for (const { ask } of refundDoorsOf(provider)) {
          expectRefusedBecauseOf(await ask(world, paid, 7), "refund", "5.00 CHF")
        }
        await world.sandbox.executeLate(paid.transId)
        await liveThrough(world, { minutes: 40 })
        expect(world.sent("credit.aspx")).toHaveLength(1)
        expect(await books(paid)).toEqual(agreed(2490, 500))
        expect((await refund(paid, 7)).status).toBe(200)
        expect(await books(paid)).toEqual(agreed(2490, 1200))
      })

      it.each([
        ["1.4 seconds", { seconds: 1.4 }],
        ["2 minutes", { minutes: 2 }],
        ["14 minutes", { minutes: 14 }],
      ])("M3: the same amount again after %s sends nothing", async (_, wait) => {
        const paid = await takenBy(provider)
        world.sandbox.addFault({ kind: "cut", endpoint: "credit.aspx", executes: "later" })
        await refund(paid, 5)
        await letTimePass(world, wait)
        await runJob(world)
        for (const { ask } of refundDoorsOf(provider)) {
          expectRefusedBecauseOf(await ask(world, paid, 5), "refund", "5.00 CHF")
        }
        expect(world.sent("credit.aspx")).toHaveLength(1)
        await world.sandbox.executeLate(paid.transId)
        await liveThrough(world, { minutes: 40 })
        expect(await books(paid)).toEqual(agreed(2490, 500))
      })

      it("M2, M3: never carried out, the job repeats it under its own ReqID or writes it off and tells", async () => {
        const paid = await takenBy(provider)
        world.sandbox.addFault({ kind: "cut", endpoint: "credit.aspx", executes: "never" })
        await refund(paid, 5)
        await liveThrough(world, { minutes: 14 }, 14)
        expect(world.sent("credit.aspx")).toHaveLength(1)
        await liveThrough(world, { hours: 8 }, 12)
        const ids = world.sent("credit.aspx").map(({ parameters }) => parameters["ReqID"])
        expect(new Set(ids).size).toBe(1)
        const repeated = ids.length > 1
        expect(await books(paid)).toEqual(repeated ? agreed(2490, 500) : agreed(2490))
        expect((await openProblems(world)).map(({ kind }) => kind)).toEqual(
          repeated ? [] : ["operation-not-executed"],
        )
      })
    })

    describe("M5: a double click on Refund", () => {
      it.each([
        ["at the same moment", 0],
        ["a tenth of a second later", 100],
        ["2.5 seconds later", 2_500],
      ])("whose second request comes %s is one refund, and both are told the same", async (_, pause) => {
        const paid = await takenBy(provider)
        const key = newRequestKey()
        const first = refund(paid, 5, key)
        await new Promise((resolve) => setTimeout(resolve, pause))
        const answers = await Promise.all([first, refund(paid, 5, key)])
        expect(answers[0].status).toBe(200)
        expect(answers[1]).toEqual(answers[0])
        expect(world.sent("credit.aspx")).toHaveLength(1)
        expect(await books(paid)).toEqual(agreed(2490, 500))
      })

      it("is one refund an hour later, too, and whatever was refunded between", async () => {
        const paid = await takenBy(provider)
        const key = newRequestKey()
        const first = await refund(paid, 5, key)
        expect((await refund(paid, 5)).status).toBe(200)
        await liveThrough(world, { hours: 1 })
        expect(await refund(paid, 5, key)).toEqual(first)
        expect(await books(paid)).toEqual(agreed(2490, 1000))
      })

      it.each([
        ["that the gateway refused", { kind: "refuse", code: "22A10110" }],
        ["that the gateway answered as pending", { kind: "pending" }],
        ["that was not answered", { kind: "cut" }],
      ] as const)("%s is told the same twice, and nothing more is sent", async (_, fault) => {
        const paid = await takenBy(provider)
        world.sandbox.addFault({ ...fault, endpoint: "credit.aspx" })
        world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
        const key = newRequestKey()
        const first = await refund(paid, 5, key)
        expect(await refund(paid, 5, key)).toEqual(first)
        expect(world.sent("credit.aspx")).toHaveLength(1)
      })

      it("of two forms is two refunds: another key is another request", async () => {
        const paid = await takenBy(provider)
        expect((await refund(paid, 5)).status).toBe(200)
        expect((await refund(paid, 5)).status).toBe(200)
        expect(await books(paid)).toEqual(agreed(2490, 1000))
      })
    })
  })

  it.each([
    ["carried out later", true],
    ["coming to nothing", false],
  ])(
    "M1: what goes back with a canceled order waits for a pending refund, %s: all of it, once",
    async (_, done) => {
      const paid = await world.paidOrder("pp_alipay_paygate")
      world.sandbox.addFault({ kind: "pending", endpoint: "credit.aspx" })
      await refund(paid, 5)
      await world.admin.cancelOrder(paid.order.id)
      await liveThrough(world, { hours: 1 })
      expect(world.sent("credit.aspx")).toHaveLength(1)
      await (done ? world.sandbox.executeLate(paid.transId) : world.sandbox.failLate(paid.transId))
      await liveThrough(world, { hours: 30 }, 12)
      // core leaves the order as it was when canceling it failed; then it is canceled again
      if ((await world.state.order(paid.order.id)).status !== "canceled") {
        expect((await world.admin.cancelOrder(paid.order.id)).status).toBe(200)
        await liveThrough(world, { hours: 3 })
      }
      expect(await books(paid)).toEqual(agreed(2490, 2490))
    },
  )

  it.each([
    ["refused", "FAILED,21190953"],
    ["done before", "FAILED,21190960"],
  ])("M4: a batch answer that is not yet completed is pending, not %s", async (_, answer) => {
    const paid = await world.paidOrder("pp_alipay_paygate")
    const batches = new Batches(world)
    const [batch] = await batches.create({
      kind: "refund",
      items: [{ trans_id: paid.transId, amount: "5.00" }],
    })
    const { text } = await batches.export(batch!.id)
    await batches.answer(
      batch!.id,
      answered(text, () => answer),
    )
    for (const { ask } of refundDoors) {
      expectRefusedBecauseOf(await ask(world, paid, 5), "refund", "5.00 CHF")
    }
    expect(world.sent("credit.aspx")).toEqual([])
    world.sandbox.gatewayAction(paid.transId, "credit", 500)
    await liveThrough(world, { hours: 7 })
    expect(await books(paid)).toEqual(agreed(2490, 500))
  })

  describe("M5: a double click on another button", () => {
    it("captures once, and both are told the same", async () => {
      const paid = await world.paidOrder("pp_twint_paygate")
      const body = { amount: 10, request_key: newRequestKey() }
      const answers = await Promise.all([route("capture", paid, body), route("capture", paid, body)])
      expect(answers[0].status).toBe(200)
      expect(answers[1]).toEqual(answers[0])
      expect(await route("capture", paid, body)).toEqual(answers[0])
      expect(world.sent("capture.aspx")).toHaveLength(1)
      expect(await books(paid)).toEqual(agreed(1000))
    })

    it("releases a reservation once, and both are told the same", async () => {
      const paid = await world.paidOrder("pp_twint_paygate")
      const click = (body = { request_key: newRequestKey() }) =>
        world.admin.post(`/admin/paygate/attempts/${paid.attempt.id}/release`, body)
      const body = { request_key: newRequestKey() }
      const [one, other] = await Promise.all([click(body), click(body)])
      // That the order is without its money now may be told before the second answer, or after both.
      const said = ({ status, data }: typeof one) => [
        status,
        JSON.stringify(data, (key, value: unknown) => (key === "problems" ? [] : value)),
      ]
      expect(one.status).toBe(200)
      expect(said(other)).toEqual(said(one))
      expect(world.sent("reverse.aspx")).toHaveLength(1)
    })
  })

  it.each(["short", "a".repeat(101), "eight ch", "eight/ch", "", "grüezi-hallo"])(
    "M5: the request key %p is refused, and nothing is sent",
    async (key) => {
      const paid = await world.paidOrder("pp_alipay_paygate")
      const answer = await refund(paid, 5, key)
      expect(answer.status).toBe(400)
      expect(answer.data.message).toContain("request_key")
      expect(world.sent("credit.aspx")).toEqual([])
    },
  )

  describe("a capture without an answer", () => {
    it.each(silences)("M2: ends by %s, and another amount is refused until it is known", async (kind) => {
      const paid = await world.paidOrder("pp_twint_paygate")
      world.sandbox.addFault({ kind, endpoint: "capture.aspx", executes: "later" })
      await capture(paid, 10)
      for (const { ask } of captureDoors) {
        expectRefusedBecauseOf(await ask(world, paid, 4.9), "capture", "10.00 CHF")
        expectRefusedBecauseOf(await ask(world, paid, 10), "capture", "10.00 CHF")
      }
      await world.sandbox.executeLate(paid.transId)
      await liveThrough(world, { minutes: 40 })
      expect(world.sent("capture.aspx")).toHaveLength(1)
      expect(await books(paid)).toEqual(agreed(1000))
    })

    it.each(["cut", "http-500", "truncated"] as const)(
      "M19: that closes the rest and ended by %s says the same when it is repeated",
      async (kind) => {
        const paid = await world.paidOrder("pp_twint_paygate")
        world.sandbox.addFault({ kind, endpoint: "capture.aspx", executes: "never" })
        await capture(paid, 15.55, { close_rest: true })
        await capture(paid, 15.55, { close_rest: true })
        await liveThrough(world, { hours: 8 }, 12)
        const sent = world.sent("capture.aspx").map(({ parameters }) => ({
          reqId: parameters["ReqId"] ?? parameters["ReqID"],
          amount: parameters["Amount"],
          closes: parameters["CompleteType"],
        }))
        expect(new Set(sent.map((each) => JSON.stringify(each))).size).toBe(1)
        expect(sent[0]).toMatchObject({ amount: "1555", closes: "YES" })
        const { amountCap, amountOpen } = world.sandbox.payment(paid.transId)!
        const repeated = sent.length > 1
        expect([amountCap, amountOpen]).toEqual(repeated ? [1555, 0] : [0, 2490])
        expect(await books(paid)).toEqual(agreed(repeated ? 1555 : 0))
        expect((await openProblems(world)).map((problem) => problem.kind)).toEqual(
          repeated ? [] : ["operation-not-executed"],
        )
      },
    )
  })

  it.each(captureDoors)(
    "W5: by $name nothing is captured any more when the rest was released",
    async ({ ask }) => {
      const paid = await world.paidOrder("pp_twint_paygate")
      expect((await capture(paid, 15.55, { close_rest: true })).status).toBe(200)
      const { status, data } = await ask(world, paid, 1)
      expect(status >= 400 && status < 500).toBe(true)
      expect(data.message).toContain("15.55")
      expect(data.message).toContain("24.90 CHF")
      expect(data.message).toMatch(/released/)
      expect(world.sent("capture.aspx")).toHaveLength(1)
      expect(await books(paid)).toEqual(agreed(1555))
    },
  )
})
