import type { AttemptList } from "../../../src/contracts/gateway-page"
import { callsOf, paidOrder } from "../support/gateway-page"
import { stories, type World } from "../support/suite"

const exporting = async (world: World, query = "") => {
  const { status, data, headers } = await world.api.get<string>(`/admin/paygate/attempts/export${query}`, {
    headers: world.admin.headers,
    responseType: "text",
    validateStatus: () => true,
  })
  return { status, data, type: String(headers["content-type"]), name: String(headers["content-disposition"]) }
}

export default stories("the list of attempts", (world) => {
  const admin = callsOf(world)
  const found = async (query: string) => (await admin.get<AttemptList>(`attempts?${query}`)).data
  const ids = async (query: string) => (await found(query)).attempts.map(({ id }) => id)

  it("finds by TransID, PayID, order and e-mail address, and not by parts of them", async () => {
    const { order, attempt } = await paidOrder(world)
    await world.shopper.checkOut("pp_twint_paygate")
    const search = (q: string) => ids(`q=${encodeURIComponent(q)}`)
    for (const q of [attempt.trans_id, attempt.pay_id!, attempt.id, order.id, `#${order.display_id}`]) {
      expect([q, await search(q)]).toEqual([q, [attempt.id]])
    }
    expect(await search(String(order.display_id))).toEqual([attempt.id])
    expect(await search("Anna@example.com")).toHaveLength(2)
    expect(await search("anna@example.co")).toEqual([])
    expect(await search(attempt.trans_id.slice(0, 20))).toEqual([])
    expect(await search("#999999")).toEqual([])
  })

  it("shows amounts in major units and the order's number, newest first, counted and by pages", async () => {
    const { order, attempt } = await paidOrder(world)
    await world.shopper.checkOut("pp_twint_paygate")
    expect(await found("limit=1")).toMatchObject({
      attempts: [{ state: "open", order_number: null }],
      ...{ count: 2, count_is_minimum: false, limit: 1, offset: 0 },
    })
    expect(await found("limit=1&offset=1")).toEqual({
      attempts: [
        expect.objectContaining({
          id: attempt.id,
          method_title: "TWINT",
          state: "authorized",
          amount: "24.90",
          captured: "0.00",
          currency: "CHF",
          order_id: order.id,
          order_number: order.display_id,
        }),
      ],
      ...{ count: 2, count_is_minimum: false, limit: 1, offset: 1 },
    })
    expect(await found("offset=2")).toMatchObject({ attempts: [], count: 2 })
  })

  it("is narrowed by state, method, account, customer, currency, amount and day, all at once", async () => {
    const twint = await world.paidOrder("pp_twint_paygate")
    const alipay = await world.paidOrder("pp_alipay_paygate", { quantity: 2 })
    const euro = await world.paidOrder("pp_alipay_paygate", { region: "eu" })
    const [one, two, three] = [twint.attempt.id, alipay.attempt.id, euro.attempt.id]
    expect(await ids("state=authorized")).toEqual([one])
    expect(await ids("state[]=authorized&state[]=captured")).toEqual([three, two, one])
    expect(await ids("method=alipay&currency=chf")).toEqual([two])
    expect(await ids("method[]=alipay&method[]=twint&account_id[]=main")).toEqual([three, two, one])
    expect(await ids("account_id=nobody")).toEqual([])
    expect(await ids("customer=anna%40example.com")).toHaveLength(3)
    expect(await ids("customer=cus_unknown")).toEqual([])
    const [customer] = await world.sql('select customer_id from "order" where id = ?', [twint.order.id])
    expect(await ids(`customer=${String(customer!["customer_id"])}&method=twint`)).toEqual([one])
    const { amount } = (await found(`q=${two}`)).attempts[0]!
    expect(await ids(`amount[$gte]=${amount}&amount[$lte]=${amount}`)).toContain(two)
    expect(await ids("amount[$lte]=24.90&currency=CHF")).toEqual([one])
    expect(await ids("amount[$gte]=24.91&currency=CHF")).toEqual([two])
    await world.sql("update paygate_attempt set created_at = '2026-02-03T12:00:00Z' where id = ?", [one])
    expect(await ids("created_at[$gte]=2026-02-03&created_at[$lte]=2026-02-03")).toEqual([one])
    expect(await ids("created_at[$lte]=2026-02-02")).toEqual([])
    expect(
      await ids(
        "created_at[$lte]=2026-02-03T12:00:00%2B00:00&state=authorized&method=twint&q=anna%40example.com",
      ),
    ).toEqual([one])
    expect(await ids("created_at[$gte]=2026-02-04")).toEqual([three, two])
  })

  it("is sorted by day or amount; amounts of two currencies are not compared", async () => {
    const small = (await world.paidOrder("pp_twint_paygate")).attempt.id
    const large = (await world.paidOrder("pp_twint_paygate", { quantity: 5 })).attempt.id
    const euro = (await world.paidOrder("pp_alipay_paygate", { region: "eu" })).attempt.id
    expect(await ids("order=created_at")).toEqual([small, large, euro])
    expect(await ids("order=-created_at")).toEqual([euro, large, small])
    expect(await ids("order=amount")).toEqual([small, large, euro])
    expect(await ids("order=-amount")).toEqual([euro, large, small])
  })

  it.each([
    "state=lost",
    "limit=-1",
    "limit=101",
    "offset=10001",
    "after=pgatt_1",
    "order=method",
    "method[]=twint&method[]=cash",
    "created_at=2026-02-03",
    "created_at[$gte]=yesterday",
    "created_at[$gte]=2026-02-31T99:00:00Z",
    "amount[$gte]=-1",
    "amount[$gte]=1e9",
    "amount[$gte]=1,50",
    "currency=XXX",
    "color=red",
  ])("refuses %s in words", async (query) => {
    const { status, data } = await admin.get(`attempts?${query}`)
    expect(status).toBe(400)
    expect(data.message).toMatch(/\w+/)
    if (!/limit|offset|order/.test(query)) {
      expect((await exporting(world, `?${query}`)).status).toBe(400)
    }
  })

  describe("as a file", () => {
    it("has a row for each that the same filters find, under a heading, newest first", async () => {
      const { order, attempt } = await paidOrder(world)
      await world.shopper.checkOut("pp_alipay_paygate")
      const { status, data, type, name } = await exporting(world)
      expect(status).toBe(200)
      expect(type).toBe("text/csv; charset=utf-8")
      expect(name).toMatch(/^attachment; filename="payments-\d{4}-\d\d-\d\d\.csv"$/)
      const [heading, open, paid, end] = data.replace("\ufeff", "").split("\n")
      expect(heading).toBe(
        "id,created_at,trans_id,pay_id,account_id,method,state,display_status,amount,captured,refunded,currency,code,order_id,order_number",
      )
      expect(open).toMatch(/,alipay,open,waiting,24\.90,0\.00,0\.00,CHF,/)
      expect(paid).toBe(
        [
          ...[attempt.id, attempt.created_at.toISOString(), attempt.trans_id, attempt.pay_id],
          ...["main", "twint", "authorized", "authorized", "24.90", "0.00", "0.00", "CHF", "00000000"],
          ...[order.id, order.display_id],
        ].join(","),
      )
      expect(end).toBe("")
      const [words, , german] = (await exporting(world, "?language=de")).data.split("\n")
      expect(words).toMatch(/^ID;Begonnen;TransID;.*;Betrag;Erfasst;Erstattet;Währung;/)
      expect(german).toContain(";24,90;0,00;0,00;CHF;")
      expect((await exporting(world, "?language=rm")).status).toBe(400)
      expect((await exporting(world, "?method=wechat")).data.trim().split("\n")).toHaveLength(1)
      expect((await exporting(world, "?state=authorized&limit=1")).status).toBe(400)
    })

    it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
      "has no cell that a spreadsheet would run: %j",
      async (formula) => {
        const { attempt } = await paidOrder(world)
        await world.sql("update paygate_attempt set code = ? where id = ?", [formula, attempt.id])
        const { data } = await exporting(world)
        expect(data).toContain(`'${formula}`)
        expect(data).not.toMatch(/(^|[,\n"])[=+@\t-]/)
      },
    )

    it("is cut off where a row cannot be read: nobody takes half a file for the whole", async () => {
      const { attempt } = await paidOrder(world)
      await world.sql("update paygate_attempt set pay_id = 'no PayID' where id = ?", [attempt.id])
      await expect(exporting(world)).rejects.toThrow(/aborted|hang up/)
    })

    it("has every row once, also where thousands were opened in the same moment", async () => {
      await world.sql(
        `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, amount, currency_code,
           money_moves, return_url)
         select 'pgatt_' || lpad(n::text, 6, '0'), 'MANY' || n, 'many' || n, 'main', 'twint', 'pp_twint_paygate', 'payses_' || n, '100', 'CHF',
           'at-capture', 'https://shop.example' from generate_series(1, 2500) n`,
      )
      const rows = (await exporting(world)).data.trim().split("\n").slice(1)
      expect(new Set(rows.map((row) => row.split(",")[0])).size).toBe(2500)
      expect(rows).toHaveLength(2500)
    })
  })
})
