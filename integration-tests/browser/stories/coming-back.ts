import type { TellStory } from "../support/suite"
import type { Screen } from "../support/visit"

/** Ways back that no one plans. */
export function comingBackStories(story: TellStory, screen: Screen): void {
  story(
    "the back button at the gateway leads to a checkout that works; one order in the end",
    async (scene) => {
      const { shop } = await scene.shopper(screen)
      await shop.checkOut("alipay")
      const first = await shop.pay()
      await shop.page.goBack()
      await shop.page.getByTestId("pay").waitFor()
      const second = await shop.pay()
      expect(second.transId).not.toBe(first.transId)
      await second.press("pay")
      const shown = await shop.order()
      const order = await scene.backOffice.orderPaidBy(second.transId, { display_id: shown.number })
      expect(order.payments).toHaveLength(1)
      expect(await scene.gateway.sums(first.transId)).toMatchObject({ captured: 0 })
    },
  )

  story("the back button after the order never pays twice: the order is there again", async (scene) => {
    const { shop } = await scene.shopper(screen)
    await shop.checkOut("alipay")
    const payPage = await shop.pay()
    await payPage.press("pay")
    const shown = await shop.order()
    await shop.page.goBack()
    await shop.open("/checkout")
    expect(await shop.order()).toEqual(shown)
    expect(await scene.gateway.sums(payPage.transId)).toMatchObject({ captured: 3340 })
  })

  story("the return page opened twice shows one order twice", async (scene) => {
    const { shop, newTab } = await scene.shopper(screen)
    await shop.checkOut("twint", "chf")
    const payPage = await shop.pay()
    let landing = ""
    shop.page.on("framenavigated", (frame) => {
      if (frame.url().includes("/return?")) {
        landing = frame.url()
      }
    })
    await payPage.press("pay")
    const shown = await shop.order()
    const again = await newTab()
    await again.page.goto(landing)
    expect(await again.order()).toEqual(shown)
  })

  story("a foreign or invented token is a stated end with a way on, never a dead screen", async (scene) => {
    const { shop } = await scene.shopper(screen)
    await shop.checkOut("alipay")
    await shop.open(`/return?paygate=${"f".repeat(32)}&outcome=paid`)
    await shop.says("We do not know this payment")
    await scene.picture(shop.page, `${screen}-unknown`)
    await shop.press("other-way")
    await shop.page.getByTestId("pay").waitFor()
  })

  story("a return in a browser that remembers nothing leads somewhere, too", async (scene) => {
    const { shop } = await scene.shopper(screen)
    await shop.open(`/return?paygate=${"f".repeat(32)}&outcome=paid`)
    await shop.says("We do not know this payment")
    await shop.press("other-way")
    await shop.says("Your cart is empty")
  })

  story("a notify that comes late: checking first, then the order", async (scene) => {
    const { shop } = await scene.shopper(screen)
    await shop.checkOut("wechat")
    const payPage = await shop.pay()
    await scene.gateway.addFault({ kind: "notify-late", transId: payPage.transId, delayMs: 2_000 })
    await payPage.press("pay")
    await shop.order()
  })

  story("the shop's server away while the shopper comes back: trying, then the order", async (scene) => {
    const { shop } = await scene.shopper(screen)
    await shop.checkOut("twint", "chf")
    const payPage = await shop.pay()
    let refusals = 0
    await shop.page.route("**/store/paygate/attempts/**", async (route) => {
      refusals += 1
      await (refusals <= 2 ? route.fulfill({ status: 503, json: {} }) : route.fallback())
    })
    await payPage.press("pay")
    await shop.says("We cannot reach the shop. We keep trying.")
    await shop.order()
    expect(refusals).toBeGreaterThan(2)
  })
}
