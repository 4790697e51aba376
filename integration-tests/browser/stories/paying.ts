import type { TellStory } from "../support/suite"

/** One enamel mug and a parcel: 24.90 + 8.00 CHF, 25.90 + 7.50 EUR. */
export function payingStories(story: TellStory): void {
  story("with TWINT and sees the order number; the sum is reserved", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.open()
    await scene.picture(shop.page, "storefront-products")
    await shop.addMugToCart()
    await shop.goToCheckout("twint")
    await scene.picture(shop.page, "storefront-checkout")
    const payPage = await shop.pay()
    expect(await payPage.amount()).toBe("CHF 32.90")
    await scene.picture(payPage.page, "sandbox-pay-page")
    await payPage.press("pay")
    const shown = await shop.order()
    await scene.picture(shop.page, "storefront-thank-you")

    expect(await shop.text()).toContain(`Thank you, order #${shown.number}`)
    expect(await scene.gateway.payment(payPage.transId)).toMatchObject({
      method: "twint",
      state: "authorized",
      currency: "CHF",
      amountAuth: 3290,
      amountCap: 0,
    })
    await scene.backOffice.orderPaidBy(payPage.transId, {
      id: shown.id,
      display_id: shown.number,
      payment_status: "authorized",
      total: 32.9,
      currency_code: "chf",
      payments: [{ provider_id: "pp_twint_paygate", amount: 32.9, captured_at: null, captures: [] }],
    })
  })

  story(
    "with Alipay in the euro region, where TWINT cannot be chosen and says why; the money moves at once",
    async (scene) => {
      const { shop } = await scene.shopper()
      await shop.fillCart("alipay", "eur")
      expect(await shop.page.getByTestId("method-twint").isDisabled()).toBe(true)
      expect(await shop.text()).toContain("TWINT does not accept this currency.")
      const payPage = await shop.pay()
      expect(await payPage.amount()).toBe("EUR 33.40")
      await scene.picture(payPage.page, "sandbox-pay-page-alipay")
      await payPage.press("pay")
      const shown = await shop.order()

      expect(await scene.gateway.payment(payPage.transId)).toMatchObject({
        method: "alipay",
        state: "captured",
        currency: "EUR",
        amountCap: 3340,
      })
      await scene.backOffice.orderPaidBy(payPage.transId, {
        id: shown.id,
        display_id: shown.number,
        payment_status: "captured",
        total: 33.4,
        currency_code: "eur",
        payments: [{ provider_id: "pp_alipay_paygate", amount: 33.4, captures: [{ amount: 33.4 }] }],
      })
    },
  )

  story("on a phone: no page has to be pushed sideways", async (scene) => {
    const { shop } = await scene.shopper("phone")
    const fits = async (name: string) => {
      await scene.picture(shop.page, `phone-${name}`)
      expect([name, await shop.isTooWide()]).toEqual([name, false])
    }
    await shop.open()
    await fits("products")
    await shop.addMugToCart()
    await shop.goToCheckout("twint")
    await fits("checkout")
    const payPage = await shop.pay()
    await fits("pay-page")
    await payPage.press("pay")
    const shown = await shop.order()
    await fits("thank-you")

    expect(await scene.gateway.sums(payPage.transId)).toMatchObject({ authorized: 3290 })
    await scene.backOffice.orderPaidBy(payPage.transId, {
      display_id: shown.number,
      payment_status: "authorized",
    })
  })

  for (const screen of ["desktop", "phone"] as const) {
    story(`with a double click on pay on a ${screen}: one payment is opened, and it works`, async (scene) => {
      const { shop } = await scene.shopper(screen)
      const opened: string[] = []
      shop.page.on("request", (request) => {
        if (request.method() === "POST" && request.url().endsWith("/payment-sessions")) {
          opened.push(request.url())
        }
      })
      await shop.fillCart("twint")
      const payPage = await shop.doubleClickPay()
      expect(opened).toHaveLength(1)
      await payPage.doubleClickPay()
      const shown = await shop.order()

      expect(await scene.gateway.payment(payPage.transId)).toMatchObject({
        state: "authorized",
        steps: [{ kind: "authorization", amount: 3290 }],
      })
      const order = await scene.backOffice.orderPaidBy(payPage.transId, { display_id: shown.number })
      expect(order.payments).toHaveLength(1)
    })
  }
}
