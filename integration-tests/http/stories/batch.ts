import { answered, Batches, type Paid, paidForBatch } from "../support/batches"
import { breakWrites } from "../support/break-writes"
import { stories } from "../support/suite"

export default stories("batch files", (world) => {
  const batches = new Batches(world)
  const refunds = async ({ orderId }: Paid) =>
    (await world.state.order(orderId)).payments[0]!.refunds.map(({ amount }) => amount)
  const transactions = async ({ orderId }: Paid) =>
    (await world.state.order(orderId)).transactions.filter(({ reference }) => reference === "refund")
  const attemptOf = async ({ transId }: Paid) =>
    (await world.paygate.listPaygateAttempts({ trans_id: transId }))[0]!

  it("two orders, one in part: reserved, exported, answered, and booked as refunds without a call", async () => {
    const [one, two] = [await paidForBatch(world), await paidForBatch(world)]
    const [batch] = await batches.create({
      kind: "refund",
      items: [{ order: `#${one.number}` }, { payment: two.paymentId, amount: "9.90" }],
    })
    expect(batch).toMatchObject({
      account_id: "main",
      state: "ready",
      record_count: 2,
      totals: [{ currency: "CHF", count: 2, amount: "34.80" }],
    })
    expect((await batches.get<{ count: number }>("/admin/paygate/batches")).count).toBe(1)

    const refused = await world.admin.refund(one.paymentId, 5)
    expect(refused.status).toBe(400)
    expect(refused.data.message).toContain(
      `A refund of 24.90 CHF has been pending in the batch ${batch!.id} since`,
    )

    const file = await batches.export(batch!.id)
    const day = new Date().toISOString().slice(0, 10).replaceAll("-", "")
    expect(file.name).toBe(`T${day}DEMO_MERCHANT001.dat`)
    const records = await batches.records(batch!.id)
    expect(file.text).toBe(
      `HEAD,DEMO_MERCHANT,${day},1.1\n` +
        `Alipay,Credit,2490,CHF,${one.transId},${records[0]!.ref_nr},${one.payId}\n` +
        `Alipay,Credit,990,CHF,${two.transId},${records[1]!.ref_nr},${two.payId}\n` +
        "FOOT,2,3480\n",
    )
    expect((await batches.export(batch!.id)).text).toBe(file.text)

    const result = await batches.answer(batch!.id, answered(file.text), file.name.replace("T", "P"))
    expect(result).toMatchObject({ state: "done", records: 2, records_done: 2, booked: 2, fault_count: 0 })
    expect((await batches.show(batch!.id)).batch).toMatchObject({ state: "done", counts: { booked: 2 } })
    expect(await refunds(one)).toEqual([24.9])
    expect(await refunds(two)).toEqual([9.9])
    expect((await transactions(one)).map(({ amount }) => amount)).toEqual([-24.9])
    expect(await attemptOf(two)).toMatchObject({ captured_amount: "2490", refunded_amount: "990" })
    expect(world.sent("credit.aspx")).toEqual([])
    const csv = await batches.get<string>(`/admin/paygate/batches/${batch!.id}/result`)
    expect(csv.split("\n")[1]).toContain(`,${one.transId},${one.payId},`)

    // The rest of the second payment is free for the button again.
    expect((await world.admin.refund(two.paymentId, 15)).status).toBe(200)
    expect(world.sandbox.payment(two.transId)!.amountCred).toBe(1500)
  })

  it("the same answer again, three times at once: every refund stays one", async () => {
    const paid = await paidForBatch(world)
    const [batch] = await batches.create({ kind: "refund", items: [{ trans_id: paid.transId }] })
    const { text, name } = await batches.export(batch!.id)
    const replies = await Promise.all([1, 2, 3].map(() => batches.upload(batch!.id, answered(text))))
    expect(replies.map(({ status }) => status)).toContain(202)
    for (const { status, data } of replies) {
      expect([status, status === 202 ? "" : data.message]).toEqual(
        status === 202
          ? [202, ""]
          : // Two files at a time are taken in at all.
            status === 429
            ? [429, expect.stringContaining("Other files are being taken in")]
            : [400, expect.stringContaining("is being imported")],
      )
    }
    await world.paygate.background.drain()
    const again = await batches.answer(batch!.id, answered(text), name.replace("T", "P"))
    expect(again).toMatchObject({ state: "done", fault_count: 0 })
    expect(await refunds(paid)).toEqual([24.9])
    expect(await transactions(paid)).toHaveLength(1)
    expect((await attemptOf(paid)).refunded_amount).toBe("2490")

    const contrary = await batches.answer(
      batch!.id,
      answered(text, () => "FAILED,21190074"),
    )
    expect(contrary.faults).toEqual([
      {
        line: 2,
        field: "TransID",
        problem: `${paid.transId} was answered with OK 00000000 before and comes with FAILED 21190074 now`,
      },
    ])
    expect(await refunds(paid)).toEqual([24.9])
  })

  it("what the gateway refused is free again, with the Code in words", async () => {
    const paid = await paidForBatch(world)
    const [batch] = await batches.create({ kind: "refund", items: [{ order: paid.orderId }] })
    const { text } = await batches.export(batch!.id)
    await batches.answer(
      batch!.id,
      answered(text, () => "FAILED,21190110"),
    )
    const [record] = await batches.records(batch!.id)
    expect(record).toMatchObject({ state: "failed", status: "FAILED", code: "21190110" })
    expect(record!.note).toMatch(/^The gateway refused it: .+ \(Code 21190110\)\.$/)
    expect(await refunds(paid)).toEqual([])
    expect((await world.admin.refund(paid.paymentId, 24.9)).status).toBe(200)
  })

  it("missing, altered, unclear and unknown lines are named, and their payments stay reserved", async () => {
    const paid = [await paidForBatch(world), await paidForBatch(world), await paidForBatch(world)]
    const [batch] = await batches.create({
      kind: "refund",
      items: paid.map(({ transId }) => ({ trans_id: transId })),
    })
    const { text } = await batches.export(batch!.id)
    const [head, , second, third] = text.split("\n")
    const answer = [
      head,
      `${second!.replace(",2490,", ",2489,")},OK,00000000`,
      `${third},OK,21190110`,
      `Alipay,Credit,100,CHF,STRANGER,,${"0".repeat(32)},OK,00000000`,
      "FOOT,3,5079",
      "",
    ].join("\n")
    const result = await batches.answer(batch!.id, answer)
    expect(result.faults).toEqual([
      { line: 4, field: "TransID", problem: "the batch has no record STRANGER with this PayID" },
    ])
    const records = await batches.records(batch!.id, "?state=findings")
    expect(records.map(({ state, finding, note }) => [state, finding, note])).toEqual([
      ["open", "missing", "The answer file has no line for it."],
      ["open", "altered", "Amount was sent as 2490 and came back as 2489."],
      ["open", "unclear", expect.stringContaining("Status OK, Code 21190110")],
    ])
    expect((await batches.show(batch!.id)).batch).toMatchObject({ state: "exported", findings: 3 })
    expect((await world.admin.refund(paid[0]!.paymentId, 1)).status).toBe(400)

    // The gateway's next file clears it up.
    const cleared = await batches.answer(batch!.id, answered(text))
    expect(cleared).toMatchObject({ state: "done", booked: 3 })
    expect((await batches.show(batch!.id)).batch).toMatchObject({ state: "done", findings: 0 })
  })

  it("a file that is not the whole answer of this batch is refused with line and field, and changes nothing", async () => {
    const [one, two] = [await paidForBatch(world), await paidForBatch(world)]
    const [batch] = await batches.create({ kind: "refund", items: [{ order: one.orderId }] })
    expect((await batches.upload(batch!.id, "HEAD")).data.message).toContain("was not exported yet")
    const { text, name } = await batches.export(batch!.id)
    const good = answered(text)
    const refusals: [string, string | undefined, RegExp][] = [
      [
        good.replace("DEMO_MERCHANT", "OTHER_MERCHANT"),
        undefined,
        /line 1, MerchantID: the file belongs to OTHER_MERCHANT/,
      ],
      [good.replace(",1.1\n", ",1.2\n"), undefined, /line 1, Version: is 1.2/],
      [
        good.replace("FOOT,1,2490", "FOOT,1,2491"),
        undefined,
        /line 3, SumAmount: says 2491, the amounts add up to 2490/,
      ],
      [good.replace("FOOT,1,", "FOOT,2,"), undefined, /line 3, CountRecords: says 2/],
      [good.slice(0, good.indexOf("FOOT")), undefined, /line 3, Type: FOOT is missing/],
      [good.replace(",OK,", ",OK,EXTRA,"), undefined, /line 2, the end of the line: the line has 10 columns/],
      [good.replace("Alipay,Credit,2490", "Alipay,Credit,24.90"), undefined, /line 2, Amount/],
      [text, undefined, /line 2, Status: the line has 7 columns instead of 9/],
      ["", undefined, /line 1, Type: HEAD is missing/],
      [good, name, /is the file as it was sent/],
      [good, name.replace("T", "W"), /still being worked on/],
      [good, name.replace("T", "P").replace("001.dat", "002.dat"), /is the answer of another file/],
    ]
    for (const [file, fileName, message] of refusals) {
      const reply = await batches.upload(batch!.id, file, fileName)
      expect(reply.status).toBe(400)
      expect(reply.data.message).toMatch(message)
    }
    expect((await batches.records(batch!.id))[0]).toMatchObject({ state: "open", status: null })
    expect((await batches.show(batch!.id)).imports[0]).toMatchObject({ state: "refused", fault_count: 1 })

    await batches.answer(batch!.id, good)
    const [other] = await batches.create({ kind: "refund", items: [{ order: two.orderId }] })
    await batches.export(other!.id)
    expect((await batches.upload(other!.id, good)).data.message).toContain(
      `imported as the answer of the batch ${batch!.id}`,
    )
  })

  it("a crash while it is recorded or booked: the next import goes on and books nothing twice", async () => {
    const paid = [await paidForBatch(world), await paidForBatch(world), await paidForBatch(world)]
    const [batch] = await batches.create({
      kind: "refund",
      items: paid.map(({ orderId }) => ({ order: orderId })),
    })
    const answer = answered((await batches.export(batch!.id)).text)
    // Nothing can be recorded.
    let repair = await breakWrites(world, "update", "paygate_attempt")
    expect(await batches.answer(batch!.id, answer)).toMatchObject({
      state: "failed",
      reason: expect.stringContaining("ended half-way") as string,
    })
    await repair()
    expect((await batches.show(batch!.id)).batch.counts).toMatchObject({ open: 3 })

    // The refund is in Medusa and in the ledger, the order does not know it yet.
    repair = await breakWrites(world, "insert", "order_transaction")
    expect(await batches.answer(batch!.id, answer)).toMatchObject({ state: "failed" })
    await repair()
    expect((await batches.show(batch!.id)).batch.counts).toMatchObject({ booked: 0, succeeded: 3 })
    expect(await refunds(paid[0]!)).toEqual([24.9])
    expect(await transactions(paid[0]!)).toEqual([])

    // A process that died says nothing any more; the page does not wait for it.
    await world.sql(
      "insert into paygate_batch_import (id, batch_id, file_hash, state, records, faults) values ('pgbim_lost', ?, '', 'running', 3, '[]')",
      [batch!.id],
    )
    const { imports } = await batches.show(batch!.id)
    expect(imports.find(({ id }) => id === "pgbim_lost")).toMatchObject({ state: "failed" })

    expect(await batches.answer(batch!.id, answer)).toMatchObject({ state: "done", booked: 3 })
    for (const each of paid) {
      expect(await refunds(each)).toEqual([24.9])
      expect((await transactions(each)).map(({ amount }) => amount)).toEqual([-24.9])
      expect((await attemptOf(each)).refunded_amount).toBe("2490")
    }
  })

  it("an import that ends half-way has ended: none of its bookings is still on its way", async () => {
    const [slow, broken] = [await paidForBatch(world), await paidForBatch(world)]
    const [batch] = await batches.create({
      kind: "refund",
      items: [{ order: slow.orderId }, { order: broken.orderId }],
    })
    const answer = answered((await batches.export(batch!.id)).text)
    await world.sql(
      `create or replace function half_a_power_cut() returns trigger as $$ begin
         if new.order_id = '${slow.orderId}' then perform pg_sleep(2); return new; end if;
         raise exception 'power cut';
       end $$ language plpgsql`,
    )
    await world.sql(
      "create trigger plug before insert on order_transaction for each row execute function half_a_power_cut()",
    )
    expect(await batches.answer(batch!.id, answer)).toMatchObject({ state: "failed" })
    expect((await transactions(slow)).map(({ amount }) => amount)).toEqual([-24.9])
    expect((await batches.show(batch!.id)).batch.counts).toMatchObject({ booked: 1, succeeded: 1 })

    await world.sql("drop trigger plug on order_transaction")
    expect(await batches.answer(batch!.id, answer)).toMatchObject({ state: "done", booked: 2 })
    expect((await transactions(broken)).map(({ amount }) => amount)).toEqual([-24.9])
    expect(await transactions(slow)).toHaveLength(1)
  })

  it("a batch can be withdrawn before it is sent, and its payments are free", async () => {
    const paid = await paidForBatch(world)
    const [ready] = await batches.create({ kind: "refund", items: [{ order: paid.orderId }] })
    const withdraw = (id: string, body = {}) =>
      world.admin.post(`/admin/paygate/batches/${id}/withdraw`, body)
    expect((await withdraw(ready!.id)).status).toBe(200)
    expect((await withdraw(ready!.id)).data.message).toContain("withdrawn already")
    expect((await world.admin.post(`/admin/paygate/batches/${ready!.id}/export`)).data.message).toContain(
      "withdrawn",
    )

    const [exported] = await batches.create({ kind: "refund", items: [{ order: paid.orderId }] })
    const { text } = await batches.export(exported!.id)
    expect((await withdraw(exported!.id)).data.message).toContain("never_sent")
    expect((await withdraw(exported!.id, { never_sent: true })).status).toBe(200)
    expect((await batches.upload(exported!.id, answered(text))).data.message).toContain("was withdrawn")
    expect((await world.admin.refund(paid.paymentId, 24.9)).status).toBe(200)
  })

  it("an answered batch cannot be withdrawn, even by who says it was never sent", async () => {
    const paid = [await paidForBatch(world), await paidForBatch(world)]
    const [batch] = await batches.create({
      kind: "refund",
      items: paid.map(({ orderId }) => ({ order: orderId })),
    })
    const { text } = await batches.export(batch!.id)
    await batches.answer(
      batch!.id,
      answered(text, (line) => (line.includes(paid[0]!.transId) ? "OK,00000000" : "OK,12345678")),
    )
    const reply = await world.admin.post(`/admin/paygate/batches/${batch!.id}/withdraw`, { never_sent: true })
    expect(reply.data.message).toContain("has answered this batch")
  })

  it("a CSV file whose amounts stand in a column we do not know reserves nothing, and no whole orders", async () => {
    const one = await paidForBatch(world)
    for (const [title, csv] of [
      ["amount (CHF)", `order;amount (CHF)\n${one.number};12.50`],
      ["refund_amount", `order,refund_amount\n${one.number},12.50`],
    ] as const) {
      const refused = await world.admin.post("/admin/paygate/batches", { kind: "refund", csv })
      expect(refused.data.message).toContain(`mean nothing here: ${title}.`)
      const bold = { kind: "refund", csv, ignore_unused_columns: true }
      expect((await world.admin.post("/admin/paygate/batches", bold)).data.message).toContain(
        "line 2, amount: The row has no amount.",
      )
    }
    const german = `Bestellung;\u200bBetrag;Währung\n${one.number};12,50;CHF`
    const [batch] = await batches.create({ kind: "refund", csv: german, rest_when_empty: false })
    expect(batch).toMatchObject({ record_count: 1, totals: [{ amount: "12.50" }] })
  })

  it("a CSV file: wrong rows are named by line and field, and left out when told so", async () => {
    const [one, two, twint] = [
      await paidForBatch(world),
      await paidForBatch(world),
      await paidForBatch(world, "pp_twint_paygate"),
    ]
    const csv = [
      "\ufeffOrder;trans_id;Amount;Currency;Remark",
      `${one.number};;10.00;CHF;canceled event`,
      `${one.number};;5.00;;twice`,
      `;${two.transId};24.91;;too much`,
      `;${twint.transId};;;no batch`,
      "999999;;;;unknown",
      `;${two.transId};1.500;;thousands`,
      `;${two.transId};;EUR;other currency`,
      ";;5.00;;nobody",
      "",
    ].join("\r\n")
    const body = { kind: "refund", csv, rest_when_empty: true }
    const { data } = await world.admin.post("/admin/paygate/batches/preview", body)
    const row = (
      line: number,
      order_number: number | null,
      written: object,
      field: string,
      problem: string,
    ) => ({
      ...{ line, order_number, written, field },
      problem: expect.stringContaining(problem) as string,
      fault: expect.objectContaining({}) as object,
    })
    expect(data["preview"]).toEqual({
      rows: 1,
      totals: [{ account_id: "main", currency: "CHF", count: 1, amount: "10.00" }],
      file_fault: null,
      unused_columns: ["Remark"],
      faulty_rows: [
        row(3, one.number, { order: `${one.number}`, amount: "5.00" }, "payment", "in row 2 already"),
        row(
          4,
          two.number,
          { trans_id: two.transId, amount: "24.91" },
          "amount",
          "is more than is left: 24.90 CHF.",
        ),
        row(
          5,
          twint.number,
          { trans_id: twint.transId },
          "payment",
          "no batch files to refund TWINT payments",
        ),
        row(6, null, { order: "999999" }, "payment", "Paygate has no paid payment for it."),
        row(
          7,
          two.number,
          { trans_id: two.transId, amount: "1.500" },
          "amount",
          "may be thousands or decimals",
        ),
        row(8, two.number, { trans_id: two.transId, currency: "EUR" }, "currency", "The payment is in CHF."),
        row(9, null, { amount: "5.00" }, "payment", "names no payment"),
      ],
    })
    const refusal = async (consent: object) =>
      (await world.admin.post("/admin/paygate/batches", { ...body, ...consent })).data.message
    expect(await refusal({ skip_wrong_rows: true })).toMatch(
      /^Nothing was locked, because columns of the file mean nothing here: Remark\. /,
    )
    expect(await refusal({ ignore_unused_columns: true })).toMatch(
      /^Nothing was locked, because rows are wrong: line 3, payment: .+; and 4 more$/,
    )
    const [batch] = await batches.create({ ...body, ignore_unused_columns: true, skip_wrong_rows: true })
    expect(batch).toMatchObject({ record_count: 1, totals: [{ amount: "10.00" }] })
  })

  it("a payment that is being refunded is not reserved, and one that is reserved is in no second batch", async () => {
    const [one, two] = [await paidForBatch(world), await paidForBatch(world)]
    world.sandbox.addFault({ kind: "truncated", endpoint: "credit.aspx" })
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
    expect((await world.admin.refund(one.paymentId, 10)).status).toBe(400)
    await expect(batches.create({ kind: "refund", items: [{ order: one.orderId }] })).rejects.toThrow(
      "A refund of 10.00 CHF has been pending since",
    )
    const [batch] = await batches.create({ kind: "refund", items: [{ order: two.orderId }] })
    await expect(batches.create({ kind: "refund", items: [{ order: two.orderId }] })).rejects.toThrow(
      `is in the batch ${batch!.id} already`,
    )
    const { candidates } = await batches.get<{ candidates: unknown[] }>(
      "/admin/paygate/batches/candidates?kind=refund",
    )
    expect(candidates).toEqual([])
  })

  it("of ten who want the same payments at once one gets them, all or none", async () => {
    const paid = [await paidForBatch(world), await paidForBatch(world)]
    const items = paid.map(({ orderId }) => ({ order: orderId }))
    const replies = await Promise.all(
      Array.from({ length: 10 }, () =>
        world.admin.post("/admin/paygate/batches", { kind: "refund", items, rest_when_empty: true }),
      ),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(await world.paygate.listPaygateOperations({ kind: "refund" })).toHaveLength(2)
    expect(await world.paygate.listPaygateBatches({})).toHaveLength(1)
  })
})
