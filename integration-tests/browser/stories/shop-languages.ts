import type { TellStory } from "../support/suite"

/** What the shop, the list of methods and the cashier say in each language. */
const spoken = {
  de: {
    add: "In den Warenkorb",
    how: "Wie bezahlen Sie?",
    pay: /32.90 bezahlen$/,
    pointOfSale: "Zahlung annehmen",
  },
  fr: {
    add: "Ajouter au panier",
    how: "Comment payez-vous ?",
    pay: /^Payer 32.90.CHF$/,
    pointOfSale: "Encaisser",
  },
  it: { add: "Aggiungi al carrello", how: "Come paghi?", pay: /^Paga .*32.90$/, pointOfSale: "Incassa" },
  zh: { add: "加入购物车", how: "如何付款？", pay: /^支付 CHF.32.90$/, pointOfSale: "收款" },
} as const

export function shopLanguageStories(story: TellStory): void {
  story(
    "the shop speaks the language that was chosen, from the goods to the point of sale",
    async (scene) => {
      const { shop } = await scene.shopper()
      await shop.fillCart("twint")
      for (const [language, { add, how, pay, pointOfSale }] of Object.entries(spoken)) {
        await shop.open()
        await shop.page.getByTestId("language-switch").selectOption(language)
        await shop.page.getByText(add).first().waitFor()
        expect(await shop.page.locator("html").getAttribute("lang")).toBe(language)
        await shop.open("/checkout")
        await shop.page.getByText(how).waitFor()
        await shop.page.getByTestId("pay").filter({ hasText: pay }).waitFor()
        await shop.open("/point-of-sale")
        await shop.page.getByTestId("scan").filter({ hasText: pointOfSale }).waitFor()
      }
    },
  )

  story("each wallet is offered once at each place, its other ways are folded away", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.checkOut("alipay", "eur")
    const offers = await shop.page
      .locator("fieldset > h3.group, fieldset > label.method:not(.unusable) img")
      .evaluateAll((parts: { src?: string; textContent: string }[]) =>
        parts.map(({ src, textContent }) => src?.replace(/^.*\/|\.svg$/g, "") ?? textContent),
      )
    expect(offers).toEqual([
      ...["Online", "alipay", "wechat"],
      ...["In our app", "alipay", "wechat"],
      ...["At our point of sale", "alipay", "wechat"],
    ])
    const online = shop.page.getByTestId("method-alipay-qr")
    expect(await online.isVisible()).toBe(false)
    await shop.choose("alipay-qr")
    expect(await online.isChecked()).toBe(true)
  })

  story("a cashier who scans something else is told what to do, in the shop's language", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.fillCart("alipay-spot", "eur")
    await shop.page.getByTestId("pay").click()
    await shop.page.getByTestId("scanned-code").fill("🧀 12")
    await shop.page.getByTestId("scan").click()
    await shop.says(/^This is not a payment code: a wallet’s code has digits only\./)
    await shop.page.getByTestId("language-switch").selectOption("zh")
    await shop.page.getByTestId("scan").filter({ hasText: "收款" }).waitFor()
    await shop.page.getByTestId("scanned-code").fill("2812")
    await shop.page.getByTestId("scan").click()
    await shop.says(/^这不是付款码：钱包的付款码为 16 至 24 位数字，此码为 4 位。/)
  })
}
