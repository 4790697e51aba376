import type { Taste } from "../../admin/dashboard"
import { openOrderAs } from "../../admin/order-card-screen"
import type { Scene } from "../../support/scene"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

/** The button, the group and the worth of a mug of 24.90 and the shipping of 8.00, as each language says them. */
const words = {
  en: { refund: "Refund", items: "Items", worth: "Chosen: CHF 32.90" },
  de: { refund: "Erstatten", items: "Artikel", worth: "Ausgewählt: 32,90 CHF" },
  fr: { refund: "Rembourser", items: "Articles", worth: "Choisi : 32,90 CHF" },
  it: { refund: "Rimborsa", items: "Articoli", worth: "Scelti: 32,90 CHF" },
  zhCN: { refund: "退款", items: "商品", worth: "已选：CHF 32.90" },
} as const

const looks: readonly (Taste & { readonly language: keyof typeof words })[] = [
  { language: "en", theme: "dark" },
  { language: "de" },
  { language: "fr", narrow: true },
  { language: "it", narrow: true },
  { language: "zhCN", narrow: true },
]

/** Two mugs of 24.90 and the shipping of 8.00, paid by Alipay. */
async function twoMugs(scene: Scene) {
  const { shop } = await scene.shopper()
  await shop.open()
  await shop.addMugToCart()
  await shop.addMugToCart()
  await shop.page.getByTestId("cart-count").filter({ hasText: "2" }).waitFor()
  await shop.goToCheckout("alipay")
  const payPage = await shop.pay()
  await payPage.press("pay")
  await shop.order()
  const { transId } = payPage
  return {
    transId,
    order: await scene.backOffice.orderPaidBy(transId, { payment_status: "captured" }),
  }
}

export function refundItemsStories(story: TellStory): void {
  story("refunds chosen items and quantities; amount and note follow, and can be changed", async (scene) => {
    const { transId, order } = await twoMugs(scene)
    const admin = await scene.merchant()
    const card = await openOrderAs(admin.page, order.id)
    const drawer = await card.openDrawer("Refund")
    const amount = drawer.getByLabel("Amount")
    const note = drawer.getByLabel("Note")
    const mugs = drawer.getByRole("spinbutton", { name: /^How many of .*mug/i })
    const shipping = drawer.getByRole("spinbutton").last()
    const worth = drawer.getByRole("status")
    await mugs.waitFor()
    expect(await amount.inputValue()).toBe("57.80")
    expect(await drawer.getByText(/ordered · /).allInnerTexts()).toHaveLength(2)
    expect(plainSpaces(await drawer.getByText(/^2 ordered/).innerText())).toBe("2 ordered · CHF 49.80")

    await mugs.fill("1")
    expect(await amount.inputValue()).toBe("24.90")
    expect(plainSpaces(await worth.innerText())).toBe("Chosen: CHF 24.90")
    expect(await note.inputValue()).toMatch(/^1 × .*mug/i)
    await mugs.fill("7")
    expect(await mugs.inputValue()).toBe("2")
    expect(await amount.inputValue()).toBe("49.80")
    await mugs.fill("")
    expect(await amount.inputValue()).toBe("57.80")
    expect(await note.inputValue()).toBe("")

    await mugs.fill("1")
    await shipping.fill("1")
    await scene.picture(admin.page, "refund-items")
    expect(await card.barriers("dialog")).toEqual([])
    expect(await amount.inputValue()).toBe("32.90")
    await amount.fill("40")
    const written = await note.inputValue()
    expect(written).toMatch(/^1 × .*mug.*, 1 × /i)
    await drawer.getByRole("button", { name: "Refund CHF 40.00" }).click()
    await admin.notice("CHF 40.00 refunded.")
    expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 5780, refunded: 4000 })
    const { payments } = await scene.backOffice.orderPaidBy(transId, {})
    expect(payments[0]!.refunds).toMatchObject([{ amount: 40, note: written }])

    const second = await card.openDrawer("Refund")
    await second.getByText("2 ordered, 1 refunded").waitFor()
    await second.getByText("1 ordered, 1 refunded").waitFor()
    expect(await second.getByRole("spinbutton").last().isDisabled()).toBe(true)
    await second.getByRole("spinbutton").first().fill("2")
    expect(await second.getByRole("spinbutton").first().inputValue()).toBe("1")
    await second.getByText("Chosen: CHF 24.90, of which CHF 17.80 is left to refund").waitFor()
    expect(await second.getByLabel("Amount").inputValue()).toBe("17.80")
    await scene.picture(admin.page, "refund-items-again")
    await second.getByLabel("Note").fill("agreed on the phone")
    await second.getByRole("spinbutton").first().fill("")
    expect(await second.getByLabel("Note").inputValue()).toBe("agreed on the phone")
  })

  story("offers a refund by amount when the items cannot be loaded", async (scene) => {
    const { order } = await twoMugs(scene)
    const admin = await scene.merchant()
    await admin.page.route("**/admin/paygate/orders/*/items", (route) =>
      route.fulfill({ status: 500, json: {} }),
    )
    const card = await openOrderAs(admin.page, order.id)
    const drawer = await card.openDrawer("Refund")
    await drawer.getByLabel("Amount").fill("1")
    await drawer.getByRole("button", { name: "Refund CHF 1.00" }).click()
    await admin.notice("CHF 1.00 refunded.")
    expect(await admin.page.getByRole("spinbutton").count()).toBe(0)
  })

  story("chooses items in five languages, in the dark and on a phone", async (scene) => {
    const { order } = await twoMugs(scene)
    const admin = await scene.merchant()
    for (const taste of looks) {
      const { refund, items, worth } = words[taste.language]
      const card = await openOrderAs(admin.page, order.id, taste)
      const drawer = await card.openDrawer(refund)
      const group = drawer.getByRole("group", { name: items })
      await group.getByRole("spinbutton").first().fill("1")
      await group.getByRole("spinbutton").last().fill("1")
      expect(plainSpaces(await group.getByRole("status").innerText())).toBe(worth)
      expect(await drawer.innerText()).not.toMatch(/\{\{|paygate-|undefined/)
      expect(await card.barriers("dialog")).toEqual([])
      await scene.picture(admin.page, `refund-items-${taste.language}`)
    }
  })
}
