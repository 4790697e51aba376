import type { TellStory } from "../support/suite"

/** Codes run out while the shopper looks at them. */
export function expiryStories(story: TellStory): void {
  story("an expired code leaves the screen; a new one is a new payment and pays", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.checkOut("wechat-qr")
    await shop.payHere()
    await shop.says(/Valid for [45]:\d\d/)
    await scene.picture(shop.page, "storefront-code")
    const old = await shop.takePhone()
    await scene.sql("update paygate_attempt set expires_at = now() where trans_id = $1", [old.transId])
    await shop.says("This code has expired")
    expect(await shop.page.locator("paygate-payment svg").count()).toBe(0)
    expect(await shop.text()).not.toMatch(/Valid for|Thank you/)
    await scene.picture(shop.page, "storefront-expired")

    await old.page.close()
    await shop.press("retry")
    await shop.at("code")
    const fresh = await shop.takePhone()
    expect(fresh.transId).not.toBe(old.transId)
    await fresh.press("pay")
    await shop.order()
    expect(await scene.gateway.sums(old.transId)).toMatchObject({ captured: 0 })
    expect(await scene.gateway.sums(fresh.transId)).toMatchObject({ captured: 3340 })
  })

  story("who pays an expired code in the last second sees the order, not an error", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.checkOut("wechat-qr")
    await shop.payHere()
    const phone = await shop.takePhone()
    await scene.sql("update paygate_attempt set expires_at = now() where trans_id = $1", [phone.transId])
    await shop.says("This code has expired")
    await phone.press("pay")
    await shop.order()
  })

  story("a phone is offered no code, and told why", async (scene) => {
    const { shop } = await scene.shopper("phone")
    await shop.checkOut("wechat")
    for (const method of ["alipay-qr", "wechat-qr"]) {
      expect(await shop.page.getByTestId(`method-${method}`).isDisabled()).toBe(true)
    }
    // The wallets can be used in another way, which is the one in front.
    await shop.page.getByTestId("more-ways").locator("summary").click()
    expect(await shop.text()).toContain(
      "You pay by scanning a code with your phone: open the shop on another screen.",
    )
    expect(await shop.isTooWide()).toBe(false)
  })
}
