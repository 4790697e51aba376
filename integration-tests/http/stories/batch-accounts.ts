import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { Batches, paidForBatch } from "../support/batches"
import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

export default stories("batch files of several accounts", (world) => {
  const batches = new Batches(world)
  const refunds = async (orderId: string) =>
    (await world.state.order(orderId)).payments[0]!.refunds.map(({ amount }) => amount)

  const openProblems = async () =>
    (await world.paygate.listPaygateProblems({ state: "open" })).map(({ kind }) => kind)

  it("one selection becomes a file an account, each with its own head, counter, sum and answer", async () => {
    const cockpit = await paidForBatch(world, "pp_alipay_paygate", { region: "eu" })
    const ppro = await paidForBatch(world, "pp_alipay-ppro_paygate", { region: "eu" })
    const more = await paidForBatch(world, "pp_alipay-ppro_paygate", { region: "eu" })
    const selection = {
      kind: "refund",
      rest_when_empty: true,
      csv: `order;amount\n#${cockpit.number};\n#${ppro.number};10.00\n#${more.number};5.00\n`,
    }
    const { data } = await world.admin.post("/admin/paygate/batches/preview", selection)
    expect(data["preview"]).toMatchObject({
      rows: 3,
      faulty_rows: [],
      totals: [
        { account_id: "main", currency: "EUR", count: 1, amount: "26.45" },
        { account_id: "ppro", currency: "EUR", count: 2, amount: "15.00" },
      ],
    })

    const made = await batches.create(selection)
    const [main, other] = ["main", "ppro"].map((id) => made.find(({ account_id }) => account_id === id)!)
    expect(made.map(({ account_id, record_count }) => [account_id, record_count]).sort()).toEqual([
      ["main", 1],
      ["ppro", 2],
    ])
    const [file, otherFile] = [await batches.export(main!.id), await batches.export(other!.id)]
    expect(file.name).toMatch(/^T\d{8}DEMO_MERCHANT001\.dat$/)
    expect(otherFile.name).toMatch(/^T\d{8}DEMO_PPRO001\.dat$/)
    expect(file.text).toMatch(/^HEAD,DEMO_MERCHANT,.*\nAlipay,Credit,2645,EUR,.*\nFOOT,1,2645\n$/)
    expect(otherFile.text).toMatch(/^HEAD,DEMO_PPRO,.*\n(Alipay.*,Credit,.*\n){2}FOOT,2,1500\n$/)
    expect(file.text).not.toContain(ppro.transId)

    // the files are mixed up: neither counts, whatever it is called
    const answers = [file, otherFile].map(({ text }) => world.sandbox.processBatch(text))
    for (const name of [undefined, file.name.replace("T", "P")]) {
      const mixed = await batches.upload(main!.id, answers[1]!, name)
      expect(mixed).toMatchObject({ status: 400 })
      expect(mixed.data.message).toMatch(/the file belongs to DEMO_PPRO/)
    }
    expect(await refunds(cockpit.orderId)).toEqual([])

    expect(await batches.answer(main!.id, answers[0]!)).toMatchObject({ state: "done", booked: 1 })
    expect(await refunds(cockpit.orderId)).toEqual([26.45])
    expect(await refunds(ppro.orderId)).toEqual([])
    // the other account's payments wait for their own file
    expect((await world.admin.refund(ppro.paymentId, 1)).status).toBe(400)
    expect(await batches.answer(other!.id, answers[1]!)).toMatchObject({ state: "done", booked: 2 })
    expect(await refunds(ppro.orderId)).toEqual([10])
    expect(await refunds(more.orderId)).toEqual([5])
    expect(world.sandbox.payment(cockpit.transId)).toMatchObject({ amountCred: 2645 })
    expect(world.sandbox.payment(ppro.transId)).toMatchObject({ amountCred: 1000 })
  })

  it("all accounts or none: somebody who takes one payment meanwhile leaves the other account free too", async () => {
    const cockpit = await paidForBatch(world, "pp_alipay_paygate", { region: "eu" })
    const ppro = await paidForBatch(world, "pp_alipay-ppro_paygate", { region: "eu" })
    const items = [{ order: cockpit.orderId }, { order: ppro.orderId }]
    const replies = await Promise.all([
      world.admin.post("/admin/paygate/batches", { kind: "refund", items, rest_when_empty: true }),
      world.admin.post("/admin/paygate/batches", {
        kind: "refund",
        items: [items[1]],
        rest_when_empty: true,
      }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400])
    const whole = replies[0].status === 201
    expect(await world.paygate.listPaygateBatches({})).toHaveLength(whole ? 2 : 1)
    expect(await world.paygate.listPaygateOperations({ kind: "refund" })).toHaveLength(whole ? 2 : 1)
  })

  it("neither Medusa's refund button nor a canceled order takes what a batch holds; the rest follows the batch", async () => {
    const paid = await paidForBatch(world, "pp_alipay_paygate", { region: "eu" })
    const [batch] = await batches.create({ kind: "refund", items: [{ order: paid.orderId, amount: 10 }] })
    const whole = await world.admin.refund(paid.paymentId, 26.45)
    expect(whole.status).toBe(400)
    expect(whole.data.message).toContain(
      `A refund of 10.00 EUR has been pending in the batch ${batch!.id} since`,
    )

    // Medusa cancels the order anyway and swallows the refusal of the refund
    expect((await world.admin.cancelOrder(paid.orderId)).status).toBe(200)
    await eventually(async () => expect(await openProblems()).toEqual(["cancel-failed"]))
    expect(await refunds(paid.orderId)).toEqual([])
    expect(world.sandbox.payment(paid.transId)).toMatchObject({ amountCred: 0 })

    const { text } = await batches.export(batch!.id)
    expect(await batches.answer(batch!.id, world.sandbox.processBatch(text))).toMatchObject({
      state: "done",
      booked: 1,
    })
    expect(await refunds(paid.orderId)).toEqual([10])
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await reconcile(world.container())
    await world.paygate.background.drain()
    expect(await refunds(paid.orderId)).toEqual([10, 16.45])
    expect(world.sandbox.payment(paid.transId)).toMatchObject({ amountCred: 2645 })
    const { transactions } = await world.state.order(paid.orderId)
    expect(transactions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(0, 5)
    expect(await openProblems()).toEqual([])
  })
})
