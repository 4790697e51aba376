import type { Method } from "../support/storefront"
import type { TellStory } from "../support/suite"
import { saidBy, type Screen } from "../support/visit"

/** A payment that is made in a wallet while our own page stays: a code on a desktop, an app's button on a phone. */
export interface WalletWay {
  readonly screen: Screen
  readonly at: "code" | "app"
  readonly says: string
  readonly wechat: Method
  readonly alipay: Method
  /** The call that opens Alipay's. */
  readonly file: string
}

export const codeOnDesktop: WalletWay = {
  screen: "desktop",
  at: "code",
  says: "Scan the code to pay",
  wechat: "wechat-qr",
  alipay: "alipay-qr",
  file: "alipayQRCode.aspx",
}

export const appOnPhone: WalletWay = {
  screen: "phone",
  at: "app",
  says: "Pay in your wallet",
  wechat: "wechat-app",
  alipay: "alipay-app",
  file: "alipayApp.aspx",
}

/** What can happen while a payment stays on the screen. One mug: 25.90 + 7.50 EUR; each further mug 25.90 more. */
export function codeStories(story: TellStory, way: WalletWay): void {
  story("a new payment on the screen, the old one paid: one order, and the page finds it", async (scene) => {
    const { shop } = await scene.shopper(way.screen)
    await shop.checkOut(way.alipay)
    await shop.payHere()
    const old = await shop.takePhone()
    await shop.open("/checkout")
    await shop.payHere()
    await old.press("pay")
    const shown = await shop.order()
    await scene.backOffice.orderPaidBy(old.transId, { display_id: shown.number })
    expect(await scene.gateway.sums(old.transId)).toMatchObject({ captured: 3340, refunded: 0 })
  })

  story("canceled by the shopper: back at the checkout, another method pays", async (scene) => {
    const { shop } = await scene.shopper(way.screen)
    await shop.checkOut(way.alipay)
    await shop.payHere()
    const phone = await shop.takePhone()
    await shop.press("cancel")
    await shop.page.getByTestId("pay").waitFor()
    await shop.choose("alipay")
    const payPage = await shop.pay()
    await payPage.press("pay")
    await shop.order()
    expect(await scene.gateway.sums(phone.transId)).toMatchObject({ captured: 0 })
  })

  story("two tabs, the cart changes in one: the payment of the other is no longer offered", async (scene) => {
    const { shop, newTab } = await scene.shopper(way.screen)
    const cartId = await shop.checkOut(way.alipay)
    await shop.payHere()
    const other = await newTab()
    await scene.storeApi.addMug(cartId)
    await shop.says("This payment is no longer valid")
    expect(await shop.page.locator("paygate-payment svg").count()).toBe(0)

    await other.open("/checkout")
    await other.choose(way.alipay)
    await other.payHere()
    const phone = await other.takePhone()
    expect(await phone.amount()).toBe("EUR 59.30")
    await phone.press("pay")
    await other.order()
    expect(await scene.gateway.sums(phone.transId)).toMatchObject({ captured: 5930 })
  })

  story("a closed tab: the payment is found again, and paid", async (scene) => {
    const { shop, newTab } = await scene.shopper(way.screen)
    await shop.checkOut(way.wechat)
    await shop.payHere()
    const phone = await shop.takePhone()
    await shop.page.close()
    const later = await newTab()
    await later.open("/cart")
    await later.page.getByText("Check my payment").click()
    await later.at(way.at)
    await phone.press("pay")
    const shown = await later.order()
    await scene.backOffice.orderPaidBy(phone.transId, { display_id: shown.number })
    expect(await scene.gateway.sums(phone.transId)).toMatchObject({ captured: 3340, refunded: 0 })
  })

  story("who says to have paid is believed only when the gateway says so", async (scene) => {
    const { shop } = await scene.shopper(way.screen)
    await shop.checkOut(way.alipay)
    await shop.payHere()
    const phone = await shop.takePhone()
    await shop.press("i-paid")
    await shop.says("Nothing has arrived yet. We keep looking.")
    await scene.gateway.addFault({ kind: "notify-lost", transId: phone.transId })
    await phone.press("pay")
    await shop.press("i-paid")
    await shop.order()
    expect(await scene.gateway.noticesTaken(phone.transId)).toEqual([])
  })

  story("the gateway refuses to open: told in words at the checkout, and again works", async (scene) => {
    const { shop } = await scene.shopper(way.screen)
    await shop.checkOut(way.alipay)
    await scene.gateway.addFault({ kind: "refuse", endpoint: way.file, code: "21190060" })
    await shop.page.getByTestId("pay").click()
    await shop.says(/The payment could not be opened/)
    await shop.payHere()
    expect(await saidBy(shop.page)).toContain(way.says)
  })
}
