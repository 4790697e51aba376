import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { wipeUsedData } from "../../../src/payments/scheduled/wipe-used-data"
import { stories } from "../support/suite"
import { alipayWays, start, type Way, wechatWays } from "../support/ways"

const pointsOfSale = [...alipayWays, ...wechatWays].filter(({ codes }) => codes !== undefined)

export default stories("what a payment needed once is wiped", (world) => {
  const kept = () =>
    world.sql("select scanned_code, settings, form, return_url from paygate_attempt order by created_at")
  const opened = (ago: string) =>
    world.sql(`update paygate_attempt set created_at = now() - interval '${ago}'`)

  const scan = async (pointOfSale: Way) => (await start(world, pointOfSale)).cartId

  describe.each(pointsOfSale)("at the point of sale, $id", (pointOfSale) => {
    const code = pointOfSale.codes!.pay

    it("a code whose session is never completed goes after a quarter of an hour, and is never sent after that", async () => {
      const cartId = await scan(pointOfSale)
      await opened("14 minutes")
      await wipeUsedData(world.container())
      expect(await kept()).toMatchObject([{ scanned_code: code }])

      await opened("16 minutes")
      await wipeUsedData(world.container())
      expect(await kept()).toMatchObject([{ scanned_code: null, settings: null }])

      const { data } = await world.shopper.complete(cartId)
      expect(data.type).toBe("cart")
      expect(world.sent(pointOfSale.file)).toHaveLength(0)
    })

    it("so it does where the gateway never answers how the payment stands", async () => {
      await scan(pointOfSale)
      for (const endpoint of ["inquire.aspx", "inquire24.aspx", "inquireExt.aspx"]) {
        world.sandbox.addFault({ kind: "http-500", endpoint, times: 5 })
      }
      await opened("2 days")
      await world.sql("update paygate_attempt set inquire_at = now()")
      await reconcile(world.container())

      await wipeUsedData(world.container())
      expect(await kept()).toMatchObject([{ scanned_code: null, settings: null }])
    })

    it("of a cart that changed it goes at once", async () => {
      const cartId = await scan(pointOfSale)
      await world.shopper.addItem(cartId)
      await wipeUsedData(world.container())
      expect(await kept()).toMatchObject([{ scanned_code: null, settings: null }])
    })

    it("a code is shown in no cart, no list and no row but the payment's own", async () => {
      const cartId = await scan(pointOfSale)
      const told = [
        await world.shopper.cart(cartId, "*payment_collection.payment_sessions"),
        (await world.api.get<unknown>("/admin/paygate/attempts", { headers: world.admin.headers })).data,
        await world.sql("select data, context from payment_session"),
      ]
      expect(JSON.stringify(told)).not.toContain(code)
      expect(await kept()).toMatchObject([{ scanned_code: code }])
    })
  })

  it("a sealed form goes with the end of its payment, or after a day", async () => {
    const { formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    const form = JSON.stringify({ action: "https://gateway.example", fields: { Data: "AB" } })
    await world.sql("update paygate_attempt set form = ?", [form])
    await opened("23 hours")
    await wipeUsedData(world.container())
    expect((await kept())[0]!["form"]).not.toBeNull()

    await opened("25 hours")
    await wipeUsedData(world.container())
    expect(await kept()).toMatchObject([{ form: null }])

    await world.sql("update paygate_attempt set form = ?, created_at = now()", [form])
    await world.sandbox.shopper.pay(formUrl, "decline")
    await world.paygate.background.drain()
    await wipeUsedData(world.container())
    expect(await kept()).toMatchObject([{ form: null }])
  })

  it.each([
    ["a query", "http://localhost:8000/return?customer=anna"],
    ["a fragment", "http://localhost:8000/return#customer=anna"],
    ["nothing else", "http://localhost:8000/return"],
  ])("a return address with %s is a path after a day", async (_, address) => {
    await world.shopper.checkOut("pp_twint_paygate")
    await world.sql("update paygate_attempt set return_url = ?", [address])
    await opened("25 hours")
    await wipeUsedData(world.container())
    expect(await kept()).toMatchObject([{ return_url: "http://localhost:8000/return" }])
  })

  it("a return address keeps its query for a day; who comes back later lands on its path", async () => {
    const address = "http://localhost:8000/de/return?customer=anna%40example.com#/step/3"
    const { formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sql("update paygate_attempt set return_url = ?", [address])
    const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
    await opened("23 hours")
    await wipeUsedData(world.container())
    expect((await world.shopper.comeBack(redirectTo!)).searchParams.get("customer")).toBe("anna@example.com")

    await opened("25 hours")
    await wipeUsedData(world.container())
    expect(await kept()).toMatchObject([{ return_url: "http://localhost:8000/de/return" }])
    const landing = await world.shopper.comeBack(redirectTo!)
    expect(landing.origin + landing.pathname).toBe("http://localhost:8000/de/return")
    expect(landing.searchParams.get("outcome")).toBe("paid")
  })
})
