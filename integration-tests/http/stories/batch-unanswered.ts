import { answered, Batches, type Paid, paidForBatch } from "../support/batches"
import { agreed, booksOf, openProblems } from "../support/books"
import { stories } from "../support/suite"
import { liveThrough, runJob } from "../support/time"

const notYet = () => "OK,21190110"

export default stories("what the answer of a batch leaves open", (world) => {
  const batches = new Batches(world)
  const exported = async (paid: readonly Paid[], kind = "refund") => {
    const [batch] = await batches.create({ kind, items: paid.map(({ transId }) => ({ trans_id: transId })) })
    return { id: batch!.id, text: (await batches.export(batch!.id)).text }
  }
  const books = ({ orderId, transId }: Paid) => booksOf(world, orderId, transId)
  const problems = async () => (await openProblems(world)).map(({ kind, trans_id }) => [kind, trans_id])
  const operationOf = async ({ transId }: Paid) =>
    (
      await world.sql(
        "select o.* from paygate_operation o join paygate_attempt a on a.id = o.attempt_id where a.trans_id = ?",
        [transId],
      )
    )[0]!
  const problemKinds = async () => (await problems()).map(([kind]) => kind)

  it("a yes that comes when it was written off: Medusa shows the refund, and nobody can refund it twice", async () => {
    const paid = await paidForBatch(world)
    const { id, text } = await exported([paid])
    await batches.answer(id, answered(text, notYet))
    await liveThrough(world, { hours: 30 })
    expect(await problems()).toEqual([["operation-not-executed", paid.transId]])

    // The gateway gets to it a day late, and says so in its next file.
    await batches.answer(id, world.sandbox.processBatch(text))
    await runJob(world)
    expect(await books(paid)).toEqual(agreed(2490, 2490))
    expect((await batches.show(id)).batch).toMatchObject({ state: "done", counts: { booked: 1 } })
    expect(await problems()).toEqual([])
    expect((await world.admin.refund(paid.paymentId, 1)).status).toBe(400)
    expect(world.sandbox.payment(paid.transId)).toMatchObject({ amountCred: 2490 })
  })

  it("a yes whose refund an inquiry has found already counts once", async () => {
    const paid = await paidForBatch(world)
    const { id, text } = await exported([paid])
    await batches.answer(id, answered(text, notYet))
    await liveThrough(world, { hours: 30 })
    const answer = world.sandbox.processBatch(text)
    await liveThrough(world, { days: 3 })
    expect(await books(paid)).toEqual(agreed(2490, 2490))
    await batches.answer(id, answer)
    await liveThrough(world, { days: 2 })
    expect(await books(paid)).toEqual(agreed(2490, 2490))
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ refunded_amount: "2490" }])
  })

  it("lines that are missing or altered come to rest: by the totals, by a person, or after a day", async () => {
    const paid = [await paidForBatch(world), await paidForBatch(world), await paidForBatch(world)] as const
    const [found, decided, altered] = paid
    const { id, text } = await exported(paid)
    const [head, , , third] = text.split("\n")
    const other = third!.replace(",2490,", ",2489,")
    await batches.answer(id, [head, `${other},OK,00000000`, "FOOT,1,2489", ""].join("\n"))
    await liveThrough(world, { minutes: 3 }, 2)
    expect(await problemKinds()).toEqual(["operation-unknown", "operation-unknown", "operation-unknown"])

    world.sandbox.gatewayAction(found.transId, "credit")
    const { id: operation } = await operationOf(decided)
    const decision = { outcome: "not-done" }
    expect(
      (await world.admin.post(`/admin/paygate/operations/${String(operation)}/decide`, decision)).status,
    ).toBe(200)
    expect((await world.admin.refund(decided.paymentId, 5)).status).toBe(200)
    await liveThrough(world, { hours: 30 })
    expect(await books(found)).toEqual(agreed(2490, 2490))
    expect(await books(decided)).toEqual(agreed(2490, 500))
    expect(await problems()).toEqual([["operation-not-executed", altered.transId]])
    expect((await world.admin.refund(altered.paymentId, 24.9)).status).toBe(200)
  })

  it("a file of a part: the rest waits for the next file, which ends it", async () => {
    const paid = [await paidForBatch(world), await paidForBatch(world)] as const
    const { id, text } = await exported(paid)
    const whole = world.sandbox.processBatch(text)
    const [head, first] = whole.split("\n")
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: "until-cleared" })
    await batches.answer(id, [head, first, "FOOT,1,2490", ""].join("\n"))
    await liveThrough(world, { hours: 3 }, 3)
    expect(await problems()).toEqual([["operation-unknown", paid[1].transId]])
    expect(await batches.answer(id, whole)).toMatchObject({ state: "done", booked: 2 })
    await liveThrough(world, { minutes: 10 }, 2)
    expect(await problems()).toEqual([])
    expect([await books(paid[0]), await books(paid[1])]).toEqual([agreed(2490, 2490), agreed(2490, 2490)])
  })

  const paidByCode = async (): Promise<Paid> => {
    const cartId = await world.shopper.fillCart()
    const session = await world.shopper.openSession(cartId, "pp_alipay-qr_paygate")
    await world.sandbox.shopper.scan(String((session.data.action as { content?: string }).content), "pay")
    const { id: orderId, payments, display_id } = await world.placedOrder(cartId)
    const { trans_id, pay_id } = payments[0]!.data
    return {
      orderId,
      number: display_id,
      paymentId: payments[0]!.id,
      transId: String(trans_id),
      payId: String(pay_id),
    }
  }

  it("a release that the file does not name, and that was not made: a person is told, and the payment is free again", async () => {
    const paid = await paidByCode()
    const { id, text } = await exported([paid], "release")
    await batches.answer(id, [text.split("\n")[0], "FOOT,0,0", ""].join("\n"))
    await liveThrough(world, { hours: 30 })
    expect(await problems()).toEqual([["operation-not-executed", paid.transId]])
    expect((await world.admin.refund(paid.paymentId, 24.9)).status).toBe(200)
    expect(await books(paid)).toEqual(agreed(2490, 2490))
  })

  it("a release that the file does not name, and that was made: the totals tell, and Medusa shows it", async () => {
    const paid = await paidByCode()
    const { id, text } = await exported([paid], "release")
    world.sandbox.processBatch(text)
    await batches.answer(id, [text.split("\n")[0], "FOOT,0,0", ""].join("\n"))
    await liveThrough(world, { hours: 30 })
    expect(await problems()).toEqual([["order-unpaid", paid.transId]])
    expect((await world.state.order(paid.orderId)).payments[0]!.refunds).toMatchObject([{ amount: 24.9 }])
  })

  it("a process that dies before Medusa shows it: the job records it, without anybody opening the page", async () => {
    const paid = await paidForBatch(world)
    const { id, text } = await exported([paid])
    await world.sql("update paygate_attempt set inquire_at = null, reconcile_due_at = null")
    await world.sql(
      "create or replace function power_cut() returns trigger language plpgsql as $$ begin raise exception 'power cut'; end $$",
    )
    await world.sql(
      "create trigger plug before update of answered_at on paygate_batch for each row execute function power_cut()",
    )
    expect(await batches.answer(id, world.sandbox.processBatch(text))).toMatchObject({ state: "failed" })
    await world.sql("drop trigger plug on paygate_batch")
    expect(await books(paid)).toMatchObject({ medusa: { refunded: 0 } })
    await liveThrough(world, { minutes: 6 }, 3)
    expect(await books(paid)).toEqual(agreed(2490, 2490))
  })
})
