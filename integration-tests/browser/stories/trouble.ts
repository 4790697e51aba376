import type { TellStory } from "../support/suite"
import { saidBy, type Screen } from "../support/visit"

const nothing = { authorized: 0, captured: 0, refunded: 0 }
const badNews = /fail|declin|not made|cancel|error|wrong/i

export function troubleStories(story: TellStory, screen: Screen): void {
  story("declines: a plain message, nothing charged; tries again and pays", async (scene) => {
    const { shop } = await scene.shopper(screen)
    await shop.checkOut("twint", "chf")
    const declined = await shop.pay()
    await declined.press("decline")
    await shop.says("The payment was declined")
    await shop.says("Nothing was charged. You can try again or pay another way.")
    await scene.picture(shop.page, `${screen}-declined`)
    expect(await scene.gateway.payment(declined.transId)).toMatchObject({ state: "failed" })
    expect(await scene.gateway.sums(declined.transId)).toEqual(nothing)
    expect(await scene.backOffice.ordersPaidBy(declined.transId)).toEqual([])

    const second = await shop.tryAgain()
    expect(second.transId).not.toBe(declined.transId)
    await second.press("pay")
    const shown = await shop.order()
    expect(await scene.gateway.sums(second.transId)).toMatchObject({ authorized: 3290 })
    expect(await scene.gateway.sums(declined.transId)).toEqual(nothing)
    const order = await scene.backOffice.orderPaidBy(second.transId, { display_id: shown.number })
    expect(order.payments).toHaveLength(1)
  })

  story("cancels on the pay page and comes back: a message, and the cart is still there", async (scene) => {
    const { shop } = await scene.shopper(screen)
    await shop.checkOut("twint", "chf")
    const payPage = await shop.pay()
    await payPage.press("cancel")
    await shop.says("The payment was canceled")
    expect(await shop.piecesInCart()).toBe(1)
    await shop.open("/cart")
    await shop.says("Enamel Mug Matterhorn")

    expect(await scene.gateway.payment(payPage.transId)).toMatchObject({ state: "failed" })
    expect(await scene.gateway.sums(payPage.transId)).toEqual(nothing)
    expect(await scene.backOffice.ordersPaidBy(payPage.transId)).toEqual([])
  })

  story(
    "pays and closes the tab: the notify alone makes the order, and the cart page shows it",
    async (scene) => {
      const { shop, newTab } = await scene.shopper(screen)
      await shop.checkOut("twint", "chf")
      const payPage = await shop.pay()
      await payPage.press("pay-and-close")
      await payPage.page.getByTestId("closed").waitFor()
      await payPage.page.close()

      const order = await scene.backOffice.orderPaidBy(payPage.transId, {
        total: 32.9,
        payment_status: "authorized",
      })
      expect(await scene.gateway.sums(payPage.transId)).toMatchObject({ authorized: 3290, captured: 0 })
      expect(await scene.gateway.noticesTaken(payPage.transId)).toHaveLength(1)

      const later = await newTab()
      await later.open("/cart")
      expect(await later.order()).toEqual({ id: order.id, number: order.display_id })
    },
  )

  story("returns while the notify is lost: the shop is checking, then shows the order", async (scene) => {
    const { shop } = await scene.shopper(screen)
    await shop.checkOut("alipay", "chf")
    const payPage = await shop.pay()
    await scene.gateway.addFault({ kind: "notify-lost", transId: payPage.transId })
    await payPage.press("pay")
    const shown = await shop.order()

    const said = await saidBy(shop.page)
    expect(await scene.gateway.noticesTaken(payPage.transId)).toEqual([])
    expect(said).toContain("We are checking your payment")
    expect(said.filter((words) => badNews.test(words))).toEqual([])
    expect(await scene.gateway.sums(payPage.transId)).toMatchObject({ captured: 3290 })
    await scene.backOffice.orderPaidBy(payPage.transId, {
      display_id: shown.number,
      payment_status: "captured",
    })
  })

  story(
    "returns before the wallet has decided: the shop keeps checking until the notify comes",
    async (scene) => {
      const { shop } = await scene.shopper(screen)
      await shop.checkOut("twint", "chf")
      const payPage = await shop.pay()
      await payPage.press("request")
      await shop.says("We are checking your payment")
      await scene.picture(shop.page, `${screen}-checking`)
      expect(await scene.gateway.payment(payPage.transId)).toMatchObject({ state: "requested" })
      expect(await scene.backOffice.ordersPaidBy(payPage.transId)).toEqual([])

      await scene.gateway.decide(payPage.transId, "pay")
      const shown = await shop.order()
      expect((await saidBy(shop.page)).filter((words) => badNews.test(words))).toEqual([])
      expect(await scene.gateway.sums(payPage.transId)).toMatchObject({ authorized: 3290 })
      await scene.backOffice.orderPaidBy(payPage.transId, {
        display_id: shown.number,
        payment_status: "authorized",
      })
    },
  )
}
