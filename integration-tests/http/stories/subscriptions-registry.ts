import { createCustomersWorkflow } from "@medusajs/medusa/core-flows"

import { SubscriptionDesk, tea } from "../support/subscriptions"
import { stories, type World } from "../support/suite"

async function customer(world: World, email: string): Promise<string> {
  const { result } = await createCustomersWorkflow(world.container()).run({
    input: { customersData: [{ email, has_account: true }] },
  })
  return result[0]!.id
}

async function order(world: World) {
  const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
  await world.sandbox.shopper.pay(formUrl, "pay")
  return world.placedOrder(cartId)
}

const header = "AboID;Customer;Order;Currency;Amount;OrderDesc;StartDate;EndDate;Interval;Active"

export default stories("the registry of subscriptions", (world) => {
  const desk = new SubscriptionDesk(world)
  const aboIds = async (query: string) => {
    const { data } = await desk.list(query)
    return data.subscriptions.map(({ abo_id }) => abo_id).sort()
  }

  it("links a subscription to the customer and the order it came from, and finds it by each", async () => {
    const { id: orderId, display_id } = await order(world)
    const { data } = await desk.create({ ...tea, order: `#${display_id}` })
    const { id, customer } = data.subscription
    expect(data.subscription).toMatchObject({
      order: { id: orderId, display_id },
      customer: { email: "anna@example.com" },
    })
    await desk.create({ ...tea, abo_id: "OTHER-2" })
    for (const query of [
      `?order_id=${orderId}`,
      `?customer_id=${customer!.id}`,
      `?q=${display_id}`,
      "?q=ANNA@example.com",
      "?q=bo-1",
      `?q=${orderId}`,
    ]) {
      expect([query, await aboIds(query)]).toEqual([query, ["ABO-1"]])
    }
    expect(await aboIds("?q=%25")).toEqual([])
    expect((await desk.link(id, { customer: "", order: "" })).data.subscription).toMatchObject({
      customer: null,
      order: null,
    })
  })

  it("names every field that cannot be taken, in one answer, and writes nothing", async () => {
    const { status, data } = await desk.create({
      abo_id: "has blanks",
      account: "nobody",
      customer: "who@example.com",
      currency: "eur",
      amount: "-1.005",
      description: "Test:0000",
      start_date: "2026-02-30",
      end_date: "soon",
      interval: 1000,
    })
    expect(status).toBe(400)
    expect(data.code).toBe("fields-invalid")
    expect(data.fields!.map(({ field, problem }) => [field, problem])).toEqual([
      ["account", "account-unknown"],
      ["abo_id", "abo-id-malformed"],
      ["amount", "amount-ambiguous"],
      ["start_date", "day-malformed"],
      ["end_date", "day-malformed"],
      ["interval", "interval-out-of-range"],
      ["description", "description-simulates"],
      ["customer", "customer-unknown"],
    ])
    expect((await desk.list()).data.count).toBe(0)
  })

  it.each([
    [{ amount: "0" }, "amount", "amount-not-positive"],
    [{ amount: "-5" }, "amount", "amount-not-positive"],
    [{ amount: "12.505" }, "amount", "amount-ambiguous"],
    [{ amount: "12.5051" }, "amount", "amount-too-many-decimals"],
    [{ amount: "0.99" }, "amount", "amount-needs-agreement"],
    [{ end_date: "2025-12-31" }, "end_date", "end-before-start"],
    [{ interval: 0 }, "interval", "interval-out-of-range"],
    [{ interval: 1000 }, "interval", "interval-out-of-range"],
    [{ description: "" }, "description", "description-empty"],
    [{ description: "Tea & cake" }, "description", "description-character"],
    [{ description: "茶" }, "description", "description-character"],
  ])("a change with %j is refused at the field; nothing is sent", async (change, field, problem) => {
    const id = await desk.known()
    const { status, data } = await desk.change(id, { request_key: "change-0001", ...change })
    expect(status).toBe(400)
    expect(data.fields).toEqual([{ field, problem, message: expect.any(String) }])
    expect(desk.sent()).toHaveLength(0)
    expect((await desk.history(id)).data.count).toBe(0)
  })

  it("has an AboID of an account once, until it is taken off", async () => {
    const { data } = await desk.create()
    expect((await desk.create()).data.fields).toMatchObject([{ field: "abo_id", problem: "abo-id-known" }])
    expect((await desk.remove(data.subscription.id)).status).toBe(200)
    expect((await desk.get(data.subscription.id)).status).toBe(404)
    expect((await desk.create()).status).toBe(200)
  })

  it("is for admins only, and strict about what it is sent", async () => {
    const stranger = await world.api.get("/admin/paygate/subscriptions", { validateStatus: () => true })
    expect(stranger.status).toBe(401)
    expect((await desk.create({ ...tea, color: "green" })).status).toBe(400)
    expect((await desk.list("?limit=1000")).status).toBe(400)
    const id = await desk.known()
    expect((await desk.change(id, { amount: "12" })).status).toBe(400)
    expect((await desk.change("pgsub_none", { request_key: "change-0001" })).status).toBe(404)
    expect((await desk.resolve(id, "pgsch_none", { decision: "carried-out" })).status).toBe(404)
  })

  it("shows a file before anything is written, each row with what is wrong", async () => {
    await customer(world, "ben@example.com")
    await desk.create()
    const csv = [
      header,
      "ABO-2;ben@example.com;;EUR;12,50;Tea;20260101;2026-12-31;monthly;",
      "ABO-1;;;EUR;10;;2026-01-01;2026-12-31;30;true",
      "ABO-3;who@example.com;;EUR;1.234;;2026-01-01;2025-12-31;0;perhaps",
      "ABO-2;;;EUR;10;;2026-01-01;2026-12-31;30;",
      'ABO-4;;;JPY;2500;"one; two";2026-01-01;2026-12-31;45;false',
      "ABO-5;;;EUR;10;too;many;2026-01-01;2026-12-31;30;true",
    ].join("\r\n")
    const { status, data } = await desk.post<{
      counts: unknown
      rows: {
        line: number
        status: string
        understood: unknown
        problems: { field: string; problem: string }[]
      }[]
    }>("/import/preview", { csv, account: "main" })
    expect(status).toBe(200)
    expect(data.counts).toEqual({ new: 2, known: 1, error: 3 })
    expect(
      data.rows.map(({ line, status, problems }) => [line, status, problems.map((each) => each.problem)]),
    ).toEqual([
      [2, "new", []],
      [3, "known", []],
      [
        4,
        "error",
        [
          "amount-ambiguous",
          "end-before-start",
          "interval-out-of-range",
          "active-malformed",
          "customer-unknown",
        ],
      ],
      [5, "error", ["abo-id-twice"]],
      [6, "new", []],
      [7, "error", expect.arrayContaining(["row-of-other-columns"])],
    ])
    expect(data.rows[0]!.understood).toMatchObject({
      amount: "12.50",
      start_date: "2026-01-01",
      interval_days: 30,
      active: true,
    })
    expect(data.rows[4]!.understood).toMatchObject({
      amount_minor: 2500,
      description: "one; two",
      active: false,
    })
    expect((await desk.list()).data.count).toBe(1)

    expect((await desk.post("/import", { csv, account: "main" })).data).toEqual({
      added: 2,
      known: 1,
      skipped: 3,
    })
    expect((await desk.post("/import", { csv, account: "main" })).data).toEqual({
      added: 0,
      known: 3,
      skipped: 3,
    })
    expect(await aboIds("")).toEqual(["ABO-1", "ABO-2", "ABO-4"])
    expect(await aboIds("?active=false")).toEqual(["ABO-4"])
    expect(desk.sent()).toHaveLength(0)
  })

  it("adds each row once when the same file is confirmed twice at the same moment", async () => {
    const rows = Array.from({ length: 200 }, (_, n) => `A-${n},EUR,10,2026-01-01,2026-12-31,30`)
    const csv = ["abo_id,currency,amount,start_date,end_date,interval", ...rows].join("\n")
    const both = await Promise.all([
      desk.post("/import", { csv, account: "main" }),
      desk.post("/import", { csv }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const sums = both.map(({ data }) => data as unknown as { added: number; known: number })
    expect(sums.reduce((sum, { added }) => sum + added, 0)).toBe(200)
    expect((await desk.list("?limit=100&offset=100")).data).toMatchObject({ count: 200 })
  })

  it.each([
    ["nothing but names", header, "no row"],
    ["other columns", "name,price\nTea,10", "missing: abo_id, currency, amount"],
    ["an open quote", `${header}\n"ABO-1;;;EUR`, "A quotation mark opens in line 2 and never closes"],
    ["one column twice", `${header};Amount\nx`, "Several columns mean the same: "],
  ])("refuses a file with %s in plain words", async (_, csv, words) => {
    const { status, data } = await desk.post("/import/preview", { csv, account: "main" })
    expect(status).toBe(400)
    expect(data.code).toBe("file-invalid")
    expect(data.message).toContain(words)
  })

  it("takes a file larger than Medusa's usual limit", async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, n) => `A-${n},EUR,10,2026-01-01,2026-12-31,30,${"x".repeat(50)}`,
    )
    const csv = ["abo_id,currency,amount,start_date,end_date,interval,note", ...rows].join("\n")
    const { data } = await desk.post<{ counts: unknown; ignored_columns: string[] }>("/import/preview", {
      csv,
      account: "main",
    })
    expect(data).toMatchObject({ counts: { new: 3_000, known: 0, error: 0 }, ignored_columns: ["note"] })
  })
})
