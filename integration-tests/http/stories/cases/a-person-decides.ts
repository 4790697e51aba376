import { agreed, booksOf, openProblems } from "../../support/books"
import { expectRefusedBecauseOf, newRequestKey } from "../../support/requests-for-money"
import { type PaidOrder, stories } from "../../support/suite"
import { liveThrough } from "../../support/time"

const kinds = [
  {
    kind: "refund",
    provider: "pp_alipay_paygate",
    file: "credit.aspx",
    amount: 5,
    done: agreed(2490, 500),
    not: agreed(2490),
  },
  {
    kind: "capture",
    provider: "pp_twint_paygate",
    file: "capture.aspx",
    amount: 10,
    done: agreed(1000),
    not: agreed(0),
  },
] as const

export default stories("a person decides what nobody answers", (world) => {
  const request = ({ paymentId }: PaidOrder, kind: "refund" | "capture", amount: number) =>
    world.admin.post(`/admin/paygate/payments/${paymentId}/${kind}`, { amount, request_key: newRequestKey() })
  const operations = () => world.sql("select * from paygate_operation order by id")
  const decide = (id: unknown, body: Record<string, unknown>) =>
    world.admin.post(`/admin/paygate/operations/${String(id)}/decide`, body)

  describe.each(kinds)("a $kind", ({ kind, provider, file, amount, done, not }) => {
    /** The gateway took it in, and tells nobody what became of it. */
    const unresolved = async (executes: "at-once" | "never") => {
      const paid = await world.paidOrder(provider)
      world.sandbox.addFault({ kind: "cut", endpoint: file, executes })
      world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: "until-cleared" })
      await request(paid, kind, amount)
      await liveThrough(world, { hours: 2 })
      expectRefusedBecauseOf(await request(paid, kind, amount), kind, `${amount.toFixed(2)} CHF`)
      const [operation] = await operations()
      return { paid, id: operation!["id"] }
    }

    it.each([
      ["done", "at-once", done],
      ["not-done", "never", not],
    ] as const)(
      "is %s: name and time are kept, Medusa shows it, and the next is free",
      async (outcome, executes, books) => {
        const { paid, id } = await unresolved(executes)
        expect((await decide(id, { outcome })).status).toBe(200)
        expect(await operations()).toMatchObject([
          { decided_by: expect.stringMatching(/^user_/) as string, decided_at: expect.any(Date) as Date },
        ])
        expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(books)
        world.sandbox.clearFaults()
        await liveThrough(world, { days: 2 })
        expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(books)
        expect(world.sent(file)).toHaveLength(1)
        expect(await openProblems(world)).toEqual([])
        expect((await request(paid, kind, amount)).status).toBe(200)
      },
    )

    it("was not done, said a person, and the gateway says later that it was: shown in Medusa anyway", async () => {
      const { paid, id } = await unresolved("at-once")
      expect((await decide(id, { outcome: "not-done" })).status).toBe(200)
      world.sandbox.clearFaults()
      await liveThrough(world, { days: 2 })
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(done)
    })

    it("was done, said a person, and the gateway says later that it was not: told", async () => {
      const { paid, id } = await unresolved("never")
      expect((await decide(id, { outcome: "done" })).status).toBe(200)
      world.sandbox.clearFaults()
      await liveThrough(world, { days: 2 })
      const { gateway, medusa } = await booksOf(world, paid.order.id, paid.transId)
      if (JSON.stringify(gateway) !== JSON.stringify(medusa)) {
        expect(await openProblems(world)).not.toEqual([])
      }
    })
  })

  it("only what is unresolved can be decided, once, with a known word, by who is logged in", async () => {
    const paid = await world.paidOrder("pp_alipay_paygate")
    expect((await request(paid, "refund", 5)).status).toBe(200)
    const [operation] = await operations()
    const path = `/admin/paygate/operations/${String(operation!["id"])}/decide`
    const stranger = await world.api.post(path, { outcome: "done" }, { validateStatus: () => true })
    expect(stranger.status).toBe(401)
    for (const body of [{ outcome: "done" }, { outcome: "not-done" }, { outcome: "perhaps" }, {}]) {
      const { status } = await decide(operation!["id"], body)
      expect(status >= 400 && status < 500).toBe(true)
    }
    expect((await decide("nobody", { outcome: "done" })).status).toBe(404)
    expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(2490, 500))
  })
})
