import { paygateSuite } from "./support/suite"

paygateSuite(
  "Alipay through a PPRO contract",
  { account: { alipay: "ppro" }, env: { PAYGATE_METHODS: "alipay-ppro" } },
  (world) => {
    it("tells who pays and what is bought, is captured at payment and refunded, and is never reversed", async () => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay-ppro_paygate", { region: "eu" })
      await world.sandbox.shopper.pay(formUrl, "pay")
      const order = await world.placedOrder(cartId)
      const { parameters } = world.sandbox.requests()[0]!
      expect(parameters["AccOwner"]).toBe("Anna Muster")
      expect(Buffer.from(parameters["OrderDesc2"]!, "base64").toString()).toBe(
        '[{"itemDescription":"Enamel mug","number":1}]',
      )
      expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
      expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 2645 })
      expect(world.sandbox.requests().filter(({ file }) => file === "reverse.aspx")).toEqual([])
    })

    it("refuses currencies of other contracts", async () => {
      const cartId = await world.shopper.fillCart()
      await expect(world.shopper.openSession(cartId, "pp_alipay-ppro_paygate")).rejects.toMatchObject({
        response: {
          data: { message: expect.stringContaining("takes EUR, GBP, USD only, not CHF") as string },
        },
      })
    })
  },
)
